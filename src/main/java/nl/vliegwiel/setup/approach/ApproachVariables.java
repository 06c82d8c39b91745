package nl.vliegwiel.setup.approach;

import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What the process of a round knows of step 2. */
@Component
@EnableConfigurationProperties(ApproachCatalogue.class)
class ApproachVariables implements ProcessVariables {

    static final Variable<ApproachNext> APPROACH_NEXT = Variable.code("approachNext", ApproachNext.class);

    @Override
    public List<Variable<?>> declared() {
        return List.of(APPROACH_NEXT);
    }
}

package nl.vliegwiel.setup.means;

import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the model of a team's set-up knows of step 3. */
@Component
class MeansVariables implements ProcessVariables {

    static final Variable<MeansNext> MEANS_NEXT = Variable.code("meansNext", MeansNext.class);

    @Override
    public List<Variable<?>> declared() {
        return List.of(MEANS_NEXT);
    }
}

package nl.vliegwiel.setup.composition;

import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the process knows of step 4. */
@Component
class CompositionVariables implements ProcessVariables {

    static final Variable<CompositionNext> COMPOSITION_NEXT = Variable.code("compositionNext", CompositionNext.class);

    @Override
    public List<Variable<?>> declared() {
        return List.of(COMPOSITION_NEXT);
    }
}

package nl.vliegwiel.reachingout;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the process {@code reaching-out} may hold: how many households there are, never which. */
@Component
public class ReachingOutVariables implements ProcessVariables {

    static final Variable<Integer> BATCH_SIZE = Variable.count("batchSize");
    static final Variable<Boolean> BATCH_HAS_KNOWN = Variable.flag("batchHasKnown");
    static final Variable<Date> LOOK_BACK_ON = Variable.moment("lookBackOn");

    @Override
    public List<Variable<?>> declared() {
        return List.of(BATCH_SIZE, BATCH_HAS_KNOWN, LOOK_BACK_ON);
    }
}

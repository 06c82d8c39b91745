package nl.vliegwiel.aftercare;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the processes know of a household that leaves. */
@Component
public class AftercareVariables implements ProcessVariables {

    /** Unset while aftercare goes on. */
    public static final Variable<AftercareOutcome> AFTERCARE_OUTCOME = Variable.code("aftercareOutcome", AftercareOutcome.class);
    /** What the closing conversation came to. */
    public static final Variable<ClosingOutcome> CLOSING_OUTCOME = Variable.code("closingOutcome", ClosingOutcome.class);

    static final Variable<Date> AFTERCARE_CONTACT_ON = Variable.moment("aftercareContactOn");

    @Override
    public List<Variable<?>> declared() {
        return List.of(AFTERCARE_OUTCOME, CLOSING_OUTCOME, AFTERCARE_CONTACT_ON);
    }
}

package nl.vliegwiel.outreach;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the process {@code outreach-contact} may hold. */
@Component
public class OutreachVariables implements ProcessVariables {

    public static final Variable<OutreachOutcome> OUTREACH_OUTCOME = Variable.code("outreachOutcome", OutreachOutcome.class);
    static final Variable<ContactResult> CONTACT_RESULT = Variable.code("contactResult", ContactResult.class);
    static final Variable<Boolean> ATTEMPTS_EXHAUSTED = Variable.flag("attemptsExhausted");
    static final Variable<Date> NEXT_ATTEMPT_ON = Variable.moment("nextAttemptOn");
    /** Whether somebody else keeps the contact from now on, and whether the household was already sought. */
    static final Variable<Boolean> CONTACT_HANDED_ON = Variable.flag("contactHandedOn");
    static final Variable<Boolean> CONTACT_SOUGHT = Variable.flag("contactSought");
    /** Login of who keeps the contact; declared by the lifecycle. */
    static final Variable<String> CONTACT_PERSON = Variable.account("contactPerson");
    static final Variable<RestDecision> REST_DECISION = Variable.code("restDecision", RestDecision.class);

    @Override
    public List<Variable<?>> declared() {
        return List.of(OUTREACH_OUTCOME, CONTACT_RESULT, ATTEMPTS_EXHAUSTED, NEXT_ATTEMPT_ON, CONTACT_HANDED_ON, CONTACT_SOUGHT, REST_DECISION);
    }
}

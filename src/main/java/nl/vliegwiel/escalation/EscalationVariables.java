package nl.vliegwiel.escalation;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the processes of an escalation know. */
@Component
class EscalationVariables implements ProcessVariables {

    static final Variable<String> ESCALATION_ID = Variable.id("escalationId");
    /** Until when management may take to decide, and when somebody asks after it. */
    static final Variable<Date> ESCALATION_DUE_ON = Variable.moment("escalationDueOn");
    static final Variable<Date> ESCALATION_OVERDUE_ON = Variable.moment("escalationOverdueOn");
    static final Variable<EscalationResult> ESCALATION_RESULT = Variable.code("escalationResult", EscalationResult.class);

    @Override
    public List<Variable<?>> declared() {
        return List.of(ESCALATION_ID, ESCALATION_DUE_ON, ESCALATION_OVERDUE_ON, ESCALATION_RESULT);
    }
}

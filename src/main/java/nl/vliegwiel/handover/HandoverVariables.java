package nl.vliegwiel.handover;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the processes of a handover know, on both sides. */
@Component
public class HandoverVariables implements ProcessVariables {

    /** How the process that offered goes on. */
    public static final Variable<HandoverOutcome> HANDOVER_OUTCOME = Variable.code("handoverOutcome", HandoverOutcome.class);
    /** Which handover a step is about. */
    public static final Variable<String> HANDOVER_ID = Variable.id("handoverId");

    static final Variable<Boolean> HOUSEHOLD_AGREES = Variable.flag("householdAgrees");
    static final Variable<HandoverAnswer> HANDOVER_ANSWER = Variable.code("handoverAnswer", HandoverAnswer.class);
    /** Login of who recorded the conversation: the answer is at hand for the same person. */
    static final Variable<String> ASSESSOR = Variable.account("assessor");
    static final Variable<Date> ANSWER_DUE_ON = Variable.moment("answerDueOn");
    static final Variable<Date> COORDINATOR_DUE_ON = Variable.moment("coordinatorDueOn");
    static final Variable<Date> MANAGEMENT_DUE_ON = Variable.moment("managementDueOn");
    static final Variable<Date> FOLLOW_UP_ON = Variable.moment("followUpOn");
    /** Login of who kept the contact in the line that handed over, and asks how it goes; null when that was somebody from outside. */
    static final Variable<String> FORMER_CONTACT_PERSON = Variable.account("formerContactPerson");

    @Override
    public List<Variable<?>> declared() {
        return List.of(HANDOVER_OUTCOME, HANDOVER_ID, HOUSEHOLD_AGREES, HANDOVER_ANSWER, ASSESSOR, ANSWER_DUE_ON, COORDINATOR_DUE_ON,
                MANAGEMENT_DUE_ON, FOLLOW_UP_ON, FORMER_CONTACT_PERSON);
    }
}

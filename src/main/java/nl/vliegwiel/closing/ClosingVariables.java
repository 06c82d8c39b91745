package nl.vliegwiel.closing;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the process {@code team-closing} may hold. */
@Component
class ClosingVariables implements ProcessVariables {

    static final Variable<String> CLOSING_ID = Variable.id("closingId");
    static final Variable<ClosingDecision> CLOSING_DECISION = Variable.code("closingDecision", ClosingDecision.class);
    static final Variable<Date> CLOSES_ON = Variable.moment("closesOn");
    /** Whether a team that would go on is no longer there on the day itself. */
    static final Variable<Boolean> RECEIVER_GONE = Variable.flag("receiverGone");
    static final Variable<Boolean> MORE_TO_PASS_ON = Variable.flag("moreToPassOn");
    static final Variable<Date> SETTLED_ON = Variable.moment("settledOn");
    static final Variable<Boolean> WORK_LEFT = Variable.flag("workLeft");
    static final Variable<Date> RECHECK_ON = Variable.moment("recheckOn");

    @Override
    public List<Variable<?>> declared() {
        return List.of(CLOSING_ID, CLOSING_DECISION, CLOSES_ON, RECEIVER_GONE, MORE_TO_PASS_ON, SETTLED_ON, WORK_LEFT, RECHECK_ON);
    }
}

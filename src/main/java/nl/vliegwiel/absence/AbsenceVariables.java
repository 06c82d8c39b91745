package nl.vliegwiel.absence;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the process {@code absence} may hold: dates and decisions, never who is away. */
@Component
class AbsenceVariables implements ProcessVariables {

    static final Variable<Date> ABSENT_FROM = Variable.moment("absentFrom");
    static final Variable<Date> RETURN_ON = Variable.moment("returnOn");
    static final Variable<Date> RETURN_DUE_ON = Variable.moment("returnDueOn");
    static final Variable<DivideDecision> DIVIDE_DECISION = Variable.code("divideDecision", DivideDecision.class);
    static final Variable<ReturnOutcome> RETURN_OUTCOME = Variable.code("returnOutcome", ReturnOutcome.class);

    @Override
    public List<Variable<?>> declared() {
        return List.of(ABSENT_FROM, RETURN_ON, RETURN_DUE_ON, DIVIDE_DECISION, RETURN_OUTCOME);
    }
}

package nl.vliegwiel.datarequest;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the process {@code data-request} knows. */
@Component
class DataRequestVariables implements ProcessVariables {

    static final Variable<String> DATA_REQUEST_ID = Variable.id("dataRequestId");
    static final Variable<RequestOutcome> DATA_REQUEST_OUTCOME = Variable.code("dataRequestOutcome", RequestOutcome.class);
    static final Variable<Date> AGENCY_ANSWER_DUE_ON = Variable.moment("agencyAnswerDueOn");
    static final Variable<Date> AGENCY_OVERDUE_ON = Variable.moment("agencyOverdueOn");

    @Override
    public List<Variable<?>> declared() {
        return List.of(DATA_REQUEST_ID, DATA_REQUEST_OUTCOME, AGENCY_ANSWER_DUE_ON, AGENCY_OVERDUE_ON);
    }
}

package nl.vliegwiel.plan;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the process {@code integral-plan} may hold. */
@Component
public class PlanVariables implements ProcessVariables {

    public static final Variable<PlanAgreement> PLAN_AGREEMENT = Variable.code("planAgreement", PlanAgreement.class);
    public static final Variable<Date> REVIEW_DUE_ON = Variable.moment("reviewDueOn");

    @Override
    public List<Variable<?>> declared() {
        return List.of(PLAN_AGREEMENT, REVIEW_DUE_ON);
    }
}

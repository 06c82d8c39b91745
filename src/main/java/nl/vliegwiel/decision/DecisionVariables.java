package nl.vliegwiel.decision;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the processes of a decision know: what the mandate's table reads, and how it went. */
@Component
class DecisionVariables implements ProcessVariables {

    static final Variable<String> DECISION_ID = Variable.id("decisionId");

    static final Variable<Boolean> MANDATE_AGREED = Variable.flag("mandateAgreed");
    static final Variable<Boolean> SANCTION = Variable.flag("sanction");
    static final Variable<Boolean> SANCTIONS_MANDATED = Variable.flag("sanctionsMandated");
    static final Variable<Boolean> HELP_OFFERED = Variable.flag("helpOffered");
    static final Variable<Boolean> DEVIATES_FROM_RULE = Variable.flag("deviatesFromRule");
    static final Variable<Boolean> DEVIATION_ALLOWED = Variable.flag("deviationAllowed");
    static final Variable<Boolean> WITHIN_AMOUNT = Variable.flag("withinAmount");
    static final Variable<Boolean> BUDGET_SUFFICIENT = Variable.flag("budgetSufficient");
    static final Variable<MandateRule> MANDATE_RULE = Variable.code("mandateRule", MandateRule.class);

    static final Variable<ManagementAnswer> MANAGEMENT_ANSWER = Variable.code("managementAnswer", ManagementAnswer.class);
    static final Variable<Boolean> MONEY_RESERVED = Variable.flag("moneyReserved");
    static final Variable<Boolean> REVIEW_NEEDED = Variable.flag("reviewNeeded");
    /** When a measure is looked at again. */
    static final Variable<Date> MEASURE_REVIEW_ON = Variable.moment("measureReviewOn");
    static final Variable<ReviewResult> MEASURE_REVIEW = Variable.code("measureReview", ReviewResult.class);

    @Override
    public List<Variable<?>> declared() {
        return List.of(DECISION_ID, MANDATE_AGREED, SANCTION, SANCTIONS_MANDATED, HELP_OFFERED, DEVIATES_FROM_RULE, DEVIATION_ALLOWED,
                WITHIN_AMOUNT, BUDGET_SUFFICIENT, MANDATE_RULE, MANAGEMENT_ANSWER, MONEY_RESERVED, REVIEW_NEEDED, MEASURE_REVIEW_ON, MEASURE_REVIEW);
    }
}

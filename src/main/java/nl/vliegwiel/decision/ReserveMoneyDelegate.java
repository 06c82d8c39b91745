package nl.vliegwiel.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The decision stands and takes its money; when somebody else was faster with the last of it, the mandate is looked at again. */
@Component
class ReserveMoneyDelegate implements JavaDelegate {

    private final CaseDecisions decisions;

    ReserveMoneyDelegate(CaseDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = (String) execution.getVariable(DecisionVariables.DECISION_ID.name());
        MandateRule rule = DecisionVariables.MANDATE_RULE.decode(execution.getVariable(DecisionVariables.MANDATE_RULE.name()));
        boolean reserved = decisions.take(decisions.get(execution.getProcessBusinessKey(), id), rule);
        execution.setVariable(DecisionVariables.MONEY_RESERVED.name(), reserved);
        if (!reserved) {
            execution.setVariable(DecisionVariables.BUDGET_SUFFICIENT.name(), false);
        }
    }
}

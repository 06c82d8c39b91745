package nl.vliegwiel.absence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** It is over: the work goes back, or stays. */
@Component
class SettleAbsenceDelegate implements JavaDelegate {

    private final AbsenceSteps steps;

    SettleAbsenceDelegate(AbsenceSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReturnOutcome outcome = AbsenceVariables.RETURN_OUTCOME.decode(execution.getVariable(AbsenceVariables.RETURN_OUTCOME.name()));
        steps.settle(execution.getProcessBusinessKey(), outcome);
    }
}

package nl.vliegwiel.absence;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The first day has come: the work goes to the colleagues. */
@Component
class HandOverWorkDelegate implements JavaDelegate {

    private final AbsenceSteps steps;

    HandOverWorkDelegate(AbsenceSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.handOver(execution.getProcessBusinessKey());
    }
}

package nl.vliegwiel.setup;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens a step again: its branch waits for exactly this. */
@Component
class ReopenStepDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final Steps steps;
    private final SetupReports reports;

    ReopenStepDelegate(Rounds rounds, Steps steps, SetupReports reports) {
        this.rounds = rounds;
        this.steps = steps;
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Step step = SetupVariables.REOPENED_STEP.decode(execution.getVariable(SetupVariables.REOPENED_STEP.name()));
        SetupReport report = reports.findById(UUID.fromString((String) execution.getVariable(SetupVariables.SETUP_REPORT_ID.name()))).orElseThrow();
        Round round = rounds.get(execution.getProcessBusinessKey());
        steps.open(round, step, report.explanation(), report.reportedBy());
        execution.setVariable(step.open().name(), true);
        if (round.isSettled()) {
            execution.setVariable(SetupVariables.SETTLE_ANEW.name(), true);
        }
    }
}

package nl.vliegwiel.setup;

import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Passes on to the round what was reported about it. Whoever was invited takes part already. */
@Component
class PassOnSetupEventDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final EvaluationRequests evaluations;
    private final SetupReports reports;
    private final ProcessMessages messages;

    PassOnSetupEventDelegate(Rounds rounds, EvaluationRequests evaluations, SetupReports reports, ProcessMessages messages) {
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.reports = reports;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Round round = rounds.get(execution.getProcessBusinessKey());
        SetupEvent event = SetupVariables.SETUP_EVENT.decode(execution.getVariable(SetupVariables.SETUP_EVENT.name()));
        String report = (String) execution.getVariable(SetupVariables.SETUP_REPORT_ID.name());
        if (round.isRunning()) {
            pass(round, event, report);
        }
    }

    private void pass(Round round, SetupEvent event, String report) {
        switch (event) {
            case REOPEN_STEP -> messages.open("team-setup.stepReopened", round.number(), Decisions.none()
                    .with(SetupVariables.SETUP_REPORT_ID, report)
                    .with(SetupVariables.REOPENED_STEP, reports.findById(java.util.UUID.fromString(report)).orElseThrow().step()));
            case EVALUATE_NOW -> evaluations.ask(round);
            case CALL_OFF -> messages.open("team-setup.calledOff", round.number(), Decisions.none());
            case INVITE -> {
            }
        }
    }
}

package nl.vliegwiel.setup;

import java.util.UUID;
import nl.vliegwiel.lifecycle.WaitingProcesses;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Passes on to the round what was reported about it, if that still fits. Whoever was invited takes part already. */
@Component
class PassOnSetupEventDelegate implements JavaDelegate {

    /** A round that nobody can stop any more is stopping already. */
    private static final String CALLED_OFF = "team-setup.calledOff";

    private final Rounds rounds;
    private final SetupEventPolicy policy;
    private final EvaluationRequests evaluations;
    private final SetupReports reports;
    private final ProcessMessages messages;
    private final WaitingProcesses processes;

    PassOnSetupEventDelegate(Rounds rounds, SetupEventPolicy policy, EvaluationRequests evaluations, SetupReports reports, ProcessMessages messages,
            WaitingProcesses processes) {
        this.rounds = rounds;
        this.policy = policy;
        this.evaluations = evaluations;
        this.reports = reports;
        this.messages = messages;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Round round = rounds.get(execution.getProcessBusinessKey());
        SetupEvent event = SetupVariables.SETUP_EVENT.decode(execution.getVariable(SetupVariables.SETUP_EVENT.name()));
        SetupReport report = reports.findById(UUID.fromString((String) execution.getVariable(SetupVariables.SETUP_REPORT_ID.name()))).orElseThrow();
        if (processes.expects(CALLED_OFF, round.number()) && policy.objection(round, event, report.step()).isEmpty()) {
            pass(round, event, report);
        }
    }

    private void pass(Round round, SetupEvent event, SetupReport report) {
        switch (event) {
            case REOPEN_STEP -> messages.open("team-setup.stepReopened", round.number(), Decisions.none()
                    .with(SetupVariables.SETUP_REPORT_ID, report.id().toString()).with(SetupVariables.REOPENED_STEP, report.step()));
            case EVALUATE_NOW -> evaluations.ask(round);
            case CHANGE_ASSIGNMENT -> messages.open("team-setup.assignmentChanged", round.number(), Decisions.none());
            case START_NEXT -> messages.send("team-setup.nextRoundAsked", round.number(), Decisions.none());
            case CALL_OFF -> messages.open(CALLED_OFF, round.number(), Decisions.none());
            case INVITE -> {
            }
        }
    }
}

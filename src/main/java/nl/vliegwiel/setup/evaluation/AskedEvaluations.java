package nl.vliegwiel.setup.evaluation;

import java.util.Optional;
import nl.vliegwiel.lifecycle.WaitingProcesses;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.setup.EvaluationRequests;
import nl.vliegwiel.setup.Round;
import nl.vliegwiel.setup.Steps;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for an evaluation only of a round that waits for one. */
@Service
@Transactional
class AskedEvaluations implements EvaluationRequests {

    private static final String EVALUATION_ASKED = "team-setup.evaluationAsked";

    private final Steps steps;
    private final WaitingProcesses processes;
    private final ProcessMessages messages;
    private final WorkingDays days;

    AskedEvaluations(Steps steps, WaitingProcesses processes, ProcessMessages messages, WorkingDays days) {
        this.steps = steps;
        this.processes = processes;
        this.messages = messages;
        this.days = days;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> objection(Round round) {
        if (!round.isRunning()) {
            return Optional.of("Deze ronde is afgesloten.");
        }
        if (round.isEvaluated()) {
            return Optional.of("Deze ronde is al geëvalueerd.");
        }
        if (!steps.open(round).isEmpty()) {
            return Optional.of(String.join(" ", RoundEvaluations.openSteps(steps.open(round))) + " Daarna kan de ronde worden geëvalueerd.");
        }
        return processes.expects(EVALUATION_ASKED, round.number()) ? Optional.empty() : Optional.of(whyNot(round));
    }

    private String whyNot(Round round) {
        if (!round.isSettled()) {
            return "Stel de ronde eerst vast. Daarna kan de ronde worden geëvalueerd.";
        }
        if (round.inForceFrom().isAfter(days.today())) {
            return "De afspraken van deze ronde gelden pas vanaf " + DutchDate.of(round.inForceFrom()) + ". Evalueer daarna.";
        }
        return "De evaluatie loopt al, of de ronde moet opnieuw worden vastgesteld. Kijk in uw takenlijst.";
    }

    @Override
    public void ask(Round round) {
        if (objection(round).isEmpty()) {
            messages.send(EVALUATION_ASKED, round.number(), Decisions.none());
        }
    }
}

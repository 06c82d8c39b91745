package nl.vliegwiel.setup.evaluation;

import java.util.Optional;
import nl.vliegwiel.lifecycle.WaitingProcesses;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.setup.EvaluationRequests;
import nl.vliegwiel.setup.Round;
import org.springframework.stereotype.Component;

/** What it means to do something now about figures that stand out: to evaluate, or, after that, to begin the next round. */
@Component
class FiguresFollowUp {

    private static final String NEXT_ROUND_ASKED = "team-setup.nextRoundAsked";

    private final EvaluationRequests requests;
    private final WaitingProcesses processes;
    private final ProcessMessages messages;

    FiguresFollowUp(EvaluationRequests requests, WaitingProcesses processes, ProcessMessages messages) {
        this.requests = requests;
        this.processes = processes;
        this.messages = messages;
    }

    /** Whether the round was evaluated and waits for the day on which the next one begins. */
    boolean waitsForNextRound(Round round) {
        return round.isRunning() && round.isEvaluated() && processes.expects(NEXT_ROUND_ASKED, round.number());
    }

    /** Why nothing can be done now, in Dutch. */
    Optional<String> objection(Round round) {
        return waitsForNextRound(round) ? Optional.empty() : requests.objection(round);
    }

    /** Call it from an asynchronous step. @return what was begun */
    String begin(Round round) {
        if (waitsForNextRound(round)) {
            messages.send(NEXT_ROUND_ASKED, round.number(), Decisions.none());
            return "De volgende ronde is begonnen.";
        }
        requests.ask(round);
        return "De evaluatie is gestart.";
    }
}

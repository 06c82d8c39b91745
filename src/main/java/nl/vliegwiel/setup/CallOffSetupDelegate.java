package nl.vliegwiel.setup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Stops a round: nobody is asked for anything any more. What was agreed before stays in force. */
@Component
class CallOffSetupDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final Contributions contributions;
    private final Participants participants;

    CallOffSetupDelegate(Rounds rounds, Contributions contributions, Participants participants) {
        this.rounds = rounds;
        this.contributions = contributions;
        this.participants = participants;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Round round = rounds.get(execution.getProcessBusinessKey());
        contributions.lapse(round);
        rounds.end(round, RoundEnd.CALLED_OFF);
        participants.dismiss(round.team());
    }
}

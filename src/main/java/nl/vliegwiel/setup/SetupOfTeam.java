package nl.vliegwiel.setup;

import nl.vliegwiel.team.TeamHeritage;
import nl.vliegwiel.team.TeamSuccession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A team that is gone is no longer set up: its round ends, nobody is asked for anything, nobody takes part. */
@Component
@Transactional
class SetupOfTeam implements TeamHeritage {

    private final Rounds rounds;
    private final Contributions contributions;
    private final Participants participants;

    SetupOfTeam(Rounds rounds, Contributions contributions, Participants participants) {
        this.rounds = rounds;
        this.contributions = contributions;
        this.participants = participants;
    }

    /** What was agreed for a team is for no other. */
    @Override
    public void goTo(TeamSuccession succession) {
    }

    @Override
    public void ended(String team) {
        rounds.running(team).ifPresent(round -> {
            contributions.forget(round);
            rounds.end(round, RoundEnd.TEAM_CLOSES);
        });
        participants.dismiss(team);
    }
}

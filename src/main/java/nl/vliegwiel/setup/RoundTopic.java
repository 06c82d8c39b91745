package nl.vliegwiel.setup;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.DossierBlock.Fact;
import nl.vliegwiel.dossier.DossierBlock.Facts;
import nl.vliegwiel.dossier.TaskTopic;
import org.springframework.stereotype.Component;

/** A round of a team's set-up: which team, which round, and how far it is. */
@Component
class RoundTopic implements TaskTopic {

    private final Rounds rounds;
    private final RoundSheet sheet;

    RoundTopic(Rounds rounds, RoundSheet sheet) {
        this.rounds = rounds;
        this.sheet = sheet;
    }

    @Override
    public Optional<Topic> of(String number) {
        return rounds.find(number).map(round -> new Topic("Opzet van " + round.teamName() + ", ronde " + round.sequence(),
                List.of(Facts.of(new Fact("Waarom", round.reason()), Fact.of("Begonnen op", round.startedOn()),
                        new Fact("De stappen", sheet.progress(round)))), null));
    }
}

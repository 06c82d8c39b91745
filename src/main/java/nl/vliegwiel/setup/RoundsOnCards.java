package nl.vliegwiel.setup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.cards.CardSubject;
import nl.vliegwiel.cards.CardSubjects;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.SetupTenant;
import org.springframework.stereotype.Component;

/** The work of a set-up shows which team is set up, and in which round. */
@Component
class RoundsOnCards implements CardSubjects {

    private final RoundRows rows;

    RoundsOnCards(RoundRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, CardSubject> about(Actor actor, Collection<String> numbers) {
        List<String> rounds = numbers.stream().filter(SetupTenant::isSetup).toList();
        Map<String, CardSubject> found = new HashMap<>();
        if (!rounds.isEmpty()) {
            rows.findByNumberIn(rounds).forEach(round ->
                    found.put(round.number(), new CardSubject(round.teamName() + ", ronde " + round.sequence(), null, null)));
        }
        return found;
    }
}

package nl.vliegwiel.absence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vliegwiel.cards.CardSubject;
import nl.vliegwiel.cards.CardSubjects;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Component;

/** The work of dividing and giving back shows whose work it is. */
@Component
class AbsencesOnCards implements CardSubjects {

    private final AbsenceRows rows;
    private final Colleagues colleagues;

    AbsencesOnCards(AbsenceRows rows, Colleagues colleagues) {
        this.rows = rows;
        this.colleagues = colleagues;
    }

    @Override
    public Map<String, CardSubject> about(Actor actor, Collection<String> numbers) {
        List<Absence> own = rows.findByNumberIn(numbers).stream().filter(absence -> actor.teams().contains(absence.team())).toList();
        Map<String, String> names = colleagues.namesOf(own.stream().map(Absence::absent).collect(Collectors.toSet()));
        return own.stream().collect(Collectors.toMap(Absence::number,
                absence -> new CardSubject("Afwezigheid van " + names.getOrDefault(absence.absent(), absence.absent()), null, null)));
    }
}

package nl.vliegwiel.consultation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.cards.CardSubject;
import nl.vliegwiel.cards.CardSubjects;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.Colleagues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever is asked for advice reads who asks, and not about whom: a question need not have a name. */
@Component
class QuestionsOnCards implements CardSubjects {

    private final JdbcClient jdbc;
    private final Colleagues colleagues;

    QuestionsOnCards(JdbcClient jdbc, Colleagues colleagues) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
    }

    @Override
    public Map<String, CardSubject> about(Actor actor, Collection<String> numbers) {
        List<String> questions = numbers.stream().filter(number -> number.startsWith("V")).toList();
        if (questions.isEmpty() || actor.teams().isEmpty()) {
            return Map.of();
        }
        Map<String, String> askers = new HashMap<>();
        jdbc.sql("select number, asked_by from consultation where number in (:numbers) and to_team in (:teams)")
                .param("numbers", questions).param("teams", actor.teams())
                .query((row, index) -> askers.put(row.getString(1), row.getString(2))).list();
        Map<String, String> names = colleagues.namesOf(askers.values());
        Map<String, CardSubject> found = new HashMap<>();
        askers.forEach((number, asker) -> found.put(number, new CardSubject("Vraag van " + names.get(asker), null, null)));
        return found;
    }
}

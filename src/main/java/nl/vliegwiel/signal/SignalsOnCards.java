package nl.vliegwiel.signal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.cards.CardSubject;
import nl.vliegwiel.cards.CardSubjects;
import nl.vliegwiel.form.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A signal's work shows the name that the signal gives: to the team that weighs it and to whoever recorded it, never to an outsider. */
@Component
class SignalsOnCards implements CardSubjects {

    private final JdbcClient jdbc;

    SignalsOnCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, CardSubject> about(Actor actor, Collection<String> numbers) {
        Map<String, CardSubject> found = new HashMap<>();
        List<String> signals = numbers.stream().filter(number -> number.startsWith("S")).toList();
        if (!signals.isEmpty() && !actor.teams().isEmpty() && !actor.isOutsider()) {
            jdbc.sql("""
                    select number, household_name, dossier, contact_person from signal
                    where number in (:numbers) and (team in (:teams) or received_by = :login)""")
                    .param("numbers", signals).param("teams", actor.teams()).param("login", actor.id())
                    .query((row, index) -> found.put(row.getString("number"), new CardSubject("Signaal: " + row.getString("household_name"),
                            row.getString("dossier"), row.getString("contact_person")))).list();
        }
        return found;
    }
}

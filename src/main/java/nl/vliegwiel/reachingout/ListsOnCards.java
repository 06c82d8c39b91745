package nl.vliegwiel.reachingout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.cards.CardSubject;
import nl.vliegwiel.cards.CardSubjects;
import nl.vliegwiel.form.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The work on a list shows of whom the list is, by its number: what it is for is for the form. */
@Component
class ListsOnCards implements CardSubjects {

    private final JdbcClient jdbc;

    ListsOnCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, CardSubject> about(Actor actor, Collection<String> numbers) {
        Map<String, CardSubject> found = new HashMap<>();
        List<String> lists = numbers.stream().filter(number -> number.startsWith("O")).toList();
        if (!lists.isEmpty() && !actor.teams().isEmpty()) {
            jdbc.sql("""
                    select o.number, count(h.id) as households from reaching_out o left join reaching_out_household h on h.reaching_out_id = o.id
                    where o.number in (:numbers) and o.team in (:teams) group by o.number""").param("numbers", lists).param("teams", actor.teams())
                    .query((row, index) -> found.put(row.getString("number"),
                            new CardSubject("Lijst van " + row.getInt("households") + " huishoudens", null, null))).list();
        }
        return found;
    }
}

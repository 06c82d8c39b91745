package nl.vliegwiel.lookup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.dossier.VisibleDossiers;
import nl.vliegwiel.form.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The households that a person may see, and only those. */
@Repository
class Visible {

    private static final String ROWS = """
            select c.reference, h.name, h.address, c.phase, c.closed_on, c.team
            from case_file c join household h on h.id = c.household_id where\s""";
    private static final String NAMED = """
            (lower(h.name) like :text escape '!' or c.reference like :number escape '!'
             or exists (select 1 from household_member m where m.household_id = h.id and m.left_on is null and lower(m.name) like :text escape '!'
                        and c.team in (:teams))
             or c.team in (:teams) and (lower(h.address) like :text escape '!'
                or regexp_replace(replace(replace(replace(replace(replace(replace(h.phone, ' ', ''), '-', ''), '.', ''), '/', ''), '(', ''), ')', ''),
                                  '^([+]31|0031)0?', '0') like :phone escape '!')
             or c.reference in (select s.dossier from signal s where s.number like :signal escape '!'))""";
    private static final String ORDER = " order by case when c.closed_on is null then 0 else 1 end, c.reference desc fetch first :most rows only";

    private final JdbcClient jdbc;

    Visible(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in which what was typed stands. */
    List<Household> holding(Actor actor, Typed typed, int most) {
        return list(seen(actor, ROWS, " and " + NAMED + ORDER).param("text", typed.anywhere()).param("number", typed.number())
                .param("signal", typed.signal()).param("phone", typed.phone()).param("most", most));
    }

    /** All of them up to a number, to hold spellings against. */
    List<Household> all(Actor actor, int most) {
        return list(seen(actor, ROWS, ORDER).param("most", most));
    }

    /** By number of the household, the people of those among {@link #all} that the person's own teams answer for. */
    Map<String, List<String>> members(Actor actor, int most) {
        return seen(actor, "select v.reference, m.name from (select c.reference, c.household_id, c.team from case_file c where ", ORDER + """
                ) v join household_member m on m.household_id = v.household_id where m.left_on is null and v.team in (:teams)""").param("most", most)
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private StatementSpec seen(Actor actor, String select, String more) {
        VisibleDossiers visible = VisibleDossiers.to(actor);
        return jdbc.sql(select + visible.condition() + more).params(visible.parameters());
    }

    private static List<Household> list(StatementSpec sql) {
        return sql.query((row, index) -> new Household(row.getString("reference"), row.getString("name"), row.getString("address"),
                Phase.valueOf(row.getString("phase")), row.getDate("closed_on") == null, row.getString("team"))).list();
    }

    /** What a search reads of a household. */
    record Household(String number, String name, String address, Phase phase, boolean open, String team) {
    }
}

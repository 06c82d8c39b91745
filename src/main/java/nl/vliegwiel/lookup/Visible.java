package nl.vliegwiel.lookup;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The households that a person may see, and only those: what {@code DossierAccess} says of one, in SQL for all. */
@Repository
class Visible {

    private static final String ROWS = """
            select c.reference, h.name, h.address, h.phone, c.phase, c.closed_on, c.team
            from case_file c join household h on h.id = c.household_id where\s""";
    private static final String OF_TEAMS = """
            (c.team in (:teams) or exists (select 1 from dossier_grant g where g.reference = c.reference and g.team in (:teams) and g.ended_at is null))""";
    private static final String OF_OUTSIDER = """
            (c.team in (:teams) and c.closed_on is null
             and exists (select 1 from dossier_person_grant g where g.reference = c.reference and g.person = :login and g.ended_at is null))""";
    private static final String NAMED = """
            (lower(h.name) like :text escape '!' or c.reference like :number escape '!'
             or exists (select 1 from household_member m where m.household_id = h.id and m.left_on is null and lower(m.name) like :text escape '!'
                        and c.team in (:teams))
             or c.team in (:teams) and (lower(h.address) like :text escape '!'
                or replace(replace(replace(replace(replace(h.phone, ' ', ''), '-', ''), '(', ''), ')', ''), '+31', '0') like :phone escape '!')
             or c.reference in (select s.dossier from signal s where s.number like :signal escape '!'))""";
    private static final String ORDER = " order by case when c.closed_on is null then 0 else 1 end, c.reference desc fetch first :most rows only";

    private final JdbcClient jdbc;

    Visible(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in which what was typed stands. */
    List<Household> holding(Actor actor, Typed typed, int most) {
        return list(bind(actor, "" + ROWS + rights(actor) + " and " + NAMED + ORDER).param("text", typed.anywhere()).param("number", typed.number())
                .param("signal", typed.signal()).param("phone", typed.phone()).param("most", most));
    }

    /** All of them up to a number, to hold spellings against. */
    List<Household> all(Actor actor, int most) {
        return list(bind(actor, ROWS + rights(actor) + ORDER).param("most", most));
    }

    /** The people of households of the person's own teams, by number of the household. */
    Map<String, List<String>> members(Actor actor) {
        return bind(actor, """
                select c.reference, m.name from household_member m join case_file c on c.household_id = m.household_id
                where m.left_on is null and c.team in (:teams) and\s""" + rights(actor))
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(java.util.stream.Collectors.groupingBy(Map.Entry::getKey,
                        java.util.stream.Collectors.mapping(Map.Entry::getValue, java.util.stream.Collectors.toList())));
    }

    private static String rights(Actor actor) {
        return actor.isOutsider() ? OF_OUTSIDER : OF_TEAMS;
    }

    private StatementSpec bind(Actor actor, String sql) {
        StatementSpec bound = jdbc.sql(sql).param("teams", actor.teams());
        return actor.isOutsider() ? bound.param("login", actor.id()) : bound;
    }

    private static List<Household> list(StatementSpec sql) {
        return sql.query((row, index) -> new Household(row.getString("reference"), row.getString("name"), row.getString("address"),
                Phase.valueOf(row.getString("phase")), row.getDate("closed_on") == null, row.getString("team"))).list();
    }

    /** What a search reads of a household. */
    record Household(String number, String name, String address, Phase phase, boolean open, String team) {
    }
}

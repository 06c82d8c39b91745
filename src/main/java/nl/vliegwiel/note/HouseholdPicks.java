package nl.vliegwiel.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Households that somebody can write a note about: the own ones, and what is found by a few letters among those this person may see. */
@Repository
class HouseholdPicks {

    static final int MOST = 20;

    private static final String SELECT = "select c.reference, h.name, h.address, c.phase from case_file c join household h on h.id = c.household_id ";
    /** As {@code dossier.DossierAccess} has it, for open dossiers. */
    private static final String OF_OWN_STAFF = """
            c.closed_on is null and (c.team in (:teams) or exists (
              select 1 from dossier_grant g where g.reference = c.reference and g.team in (:teams) and g.ended_at is null))""";
    private static final String OF_AN_OUTSIDER = """
            c.closed_on is null and c.team in (:teams) and exists (
              select 1 from dossier_person_grant g where g.reference = c.reference and g.person = :me and g.ended_at is null)""";
    private static final String MINE = " and c.contact_person = :me order by coalesce((select max(n.reported_at) from case_note n "
            + "where n.reference = c.reference and n.reported_by = :me), cast(c.opened_on as timestamp with time zone)) desc, h.name, c.reference";
    private static final String LIKE = """
             and (c.reference like :like escape '!' or lower(h.name) like :like escape '!' or lower(h.address) like :like escape '!' or exists (
              select 1 from household_member m where m.household_id = h.id and m.left_on is null and lower(m.name) like :like escape '!'))
            order by h.name, c.reference fetch first :most rows only""";

    private final JdbcClient jdbc;

    HouseholdPicks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose contact person this is; the one that this person last wrote about first. */
    List<HouseholdPick> mine(Actor actor) {
        return actor.teams().isEmpty() ? List.of() : seen(actor, MINE).query(HouseholdPicks::pick).list();
    }

    /** @return at most one more than {@link #MOST}, so that the reader hears that there are more */
    List<HouseholdPick> like(Actor actor, String letters) {
        return actor.teams().isEmpty() ? List.of()
                : seen(actor, LIKE).param("like", "%" + escaped(letters.toLowerCase(Locale.ROOT)) + "%").param("most", MOST + 1).query(HouseholdPicks::pick).list();
    }

    /** Empty for a household that this person may not see, or whose dossier is closed. */
    Optional<HouseholdPick> one(Actor actor, String number) {
        return actor.teams().isEmpty() || number == null ? Optional.empty()
                : seen(actor, " and c.reference = :number").param("number", number).query(HouseholdPicks::pick).optional();
    }

    private JdbcClient.StatementSpec seen(Actor actor, String more) {
        Set<String> teams = actor.teams();
        return jdbc.sql(SELECT + "where " + (actor.isOutsider() ? OF_AN_OUTSIDER : OF_OWN_STAFF) + more).param("teams", teams).param("me", actor.id());
    }

    private static String escaped(String letters) {
        return letters.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static HouseholdPick pick(ResultSet row, int index) throws SQLException {
        return new HouseholdPick(row.getString(1), row.getString(2), row.getString(3), Phase.valueOf(row.getString(4)).label());
    }
}

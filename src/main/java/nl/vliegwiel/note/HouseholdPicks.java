package nl.vliegwiel.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.dossier.VisibleDossiers;
import nl.vliegwiel.form.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Households that somebody can write a note about: the own ones, and the one that somebody came from. */
@Repository
class HouseholdPicks {

    /** The address is for those who answer for the household. */
    private static final String SELECT = """
            select c.reference, h.name, case when c.team in (:teams) then h.address end, c.phase
            from case_file c join household h on h.id = c.household_id where c.closed_on is null and\s""";
    private static final String MINE = " and c.contact_person = :me order by coalesce((select max(n.reported_at) from case_note n "
            + "where n.reference = c.reference and n.reported_by = :me), cast(c.opened_on as timestamp with time zone)) desc, h.name, c.reference";

    private final JdbcClient jdbc;

    HouseholdPicks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose contact person this is; the one that this person last wrote about first. */
    List<HouseholdPick> mine(Actor actor) {
        return seen(actor, MINE).query(HouseholdPicks::pick).list();
    }

    /** Empty for a household that this person may not see, or whose dossier is closed. */
    Optional<HouseholdPick> one(Actor actor, String number) {
        return number == null ? Optional.empty()
                : seen(actor, " and c.reference = :number").param("number", number).query(HouseholdPicks::pick).optional();
    }

    private JdbcClient.StatementSpec seen(Actor actor, String more) {
        VisibleDossiers visible = VisibleDossiers.to(actor);
        return jdbc.sql(SELECT + visible.condition() + more).params(visible.parameters());
    }

    private static HouseholdPick pick(ResultSet row, int index) throws SQLException {
        return new HouseholdPick(row.getString(1), row.getString(2), row.getString(3), Phase.valueOf(row.getString(4)).label());
    }
}

package nl.vliegwiel.handover;

import java.util.List;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.team.TeamHeritage;
import nl.vliegwiel.team.TeamSuccession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Households that a team handed over shortly before it ended: whoever goes on asks how it goes, and may look until then. */
@Component
class FollowUpsOfTeam implements TeamHeritage {

    private static final String WAITING = """
            select o.id, o.reference, h.neighbourhood from handover o join case_file c on c.reference = o.reference join household h on h.id = c.household_id
            where o.from_team = ? and o.transferred_on is not null and o.followed_up_on is null and o.overtaken_on is null""";

    private final JdbcClient jdbc;
    private final DossierAccess access;

    FollowUpsOfTeam(JdbcClient jdbc, DossierAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public void goTo(TeamSuccession succession) {
        List<Row> waiting = jdbc.sql(WAITING).param(succession.from()).query(Row.class).list();
        waiting.forEach(row -> goTo(row, succession.from(), succession.of(row.neighbourhood())));
    }

    private void goTo(Row row, String from, String to) {
        jdbc.sql("update handover set from_team = ?, version = version + 1 where id = ?").params(to, row.id()).update();
        access.withdraw(row.reference(), from);
        access.give(row.reference(), to);
    }

    record Row(java.util.UUID id, String reference, String neighbourhood) {
    }
}

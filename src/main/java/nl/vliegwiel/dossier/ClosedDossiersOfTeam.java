package nl.vliegwiel.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.team.TeamHeritage;
import nl.vliegwiel.team.TeamSuccession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closed dossiers of a team that ends: whoever goes on recognises these households and may open their dossiers again (mission C16). */
@Component
class ClosedDossiersOfTeam implements TeamHeritage {

    private static final String NEIGHBOURHOODS = """
            select distinct h.neighbourhood from case_file c join household h on h.id = c.household_id
            where c.team = ? and c.closed_on is not null""";
    private static final String MOVE = """
            update case_file set team = ?, version = version + 1
            where team = ? and closed_on is not null and household_id in (select id from household where neighbourhood = ?)""";

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Clock clock;

    ClosedDossiersOfTeam(JdbcClient jdbc, Dossiers dossiers, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Override
    public void goTo(TeamSuccession succession) {
        List<String> areas = jdbc.sql(NEIGHBOURHOODS).param(succession.from()).query(String.class).list();
        areas.forEach(area -> jdbc.sql(MOVE).params(succession.of(area), succession.from(), area).update());
    }

    /** A team of the same name that is founded later sees nothing of what this one was asked to look at. */
    @Override
    public void ended(String team) {
        jdbc.sql("update dossier_grant set ended_at = ? where team = ? and ended_at is null").params(Timestamp.from(clock.instant()), team).update();
    }

    @Override
    public Optional<String> neighbourhoodOf(String number) {
        return dossiers.find(number).map(file -> file.household().neighbourhood());
    }
}

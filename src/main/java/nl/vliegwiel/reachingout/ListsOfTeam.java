package nl.vliegwiel.reachingout;

import nl.vliegwiel.team.TeamHeritage;
import nl.vliegwiel.team.TeamSuccession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People whom a team was looking up when it ended: the team that goes on with most of its work looks back on it. */
@Component
class ListsOfTeam implements TeamHeritage {

    private final JdbcClient jdbc;

    ListsOfTeam(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void goTo(TeamSuccession succession) {
        jdbc.sql("update reaching_out set team = ?, version = version + 1 where team = ?").params(succession.main(), succession.from()).update();
    }
}

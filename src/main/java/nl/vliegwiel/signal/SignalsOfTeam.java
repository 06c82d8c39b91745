package nl.vliegwiel.signal;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.team.TeamHeritage;
import nl.vliegwiel.team.TeamSuccession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signals of a team that ends, weighed or not: whoever goes on weighs them, and sees what was reported before. */
@Component
class SignalsOfTeam implements TeamHeritage {

    private final JdbcClient jdbc;
    private final SignalRows rows;

    SignalsOfTeam(JdbcClient jdbc, SignalRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void goTo(TeamSuccession succession) {
        List<String> areas = jdbc.sql("select distinct neighbourhood from signal where team = ?").param(succession.from()).query(String.class).list();
        areas.forEach(area -> jdbc.sql("update signal set team = ?, version = version + 1 where team = ? and neighbourhood = ?")
                .params(succession.of(area), succession.from(), area).update());
    }

    @Override
    public Optional<String> neighbourhoodOf(String number) {
        return rows.findByNumber(number).map(signal -> signal.report().neighbourhood());
    }
}

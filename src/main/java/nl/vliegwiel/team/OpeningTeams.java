package nl.vliegwiel.team;

import java.time.LocalDate;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The teams of the configuration, for as long as nothing else was agreed on for them. */
@Component
@Order(0)
@EnableConfigurationProperties(TeamProperties.class)
class OpeningTeams implements OpeningPosition {

    /** Long before any household: what was played or imported for the past has a team too. */
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final String OPENING = "beginstand";

    private final TeamProperties properties;
    private final TeamRows rows;
    private final Clock clock;

    /** @throws TeamsOverlap when the configuration does not say which team a signal goes to */
    OpeningTeams(TeamProperties properties, TeamRows rows, Clock clock) {
        this.properties = properties;
        this.rows = rows;
        this.clock = clock;
        TeamsCheck.require(properties.teams());
    }

    /** @throws TeamsOverlap when a new team of the configuration is there for the people of a team in force */
    @Override
    public void install() {
        rows.lock();
        TeamHistory known = new TeamHistory(rows.all());
        properties.teams().stream().filter(team -> !known.knows(team.id())).forEach(this::add);
        TeamsCheck.require(new TeamHistory(rows.all()).on(LocalDate.now(clock)));
    }

    private void add(Team team) {
        AgreedTeam opening = new AgreedTeam(team.id(), team.name(), team.line(), team.neighbourhoods(), team.ages(), ALWAYS, OPENING);
        rows.saveAndFlush(new TeamRow(rows.nextNumber(), opening, OPENING, clock.instant()));
    }
}

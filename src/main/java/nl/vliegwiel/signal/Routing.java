package nl.vliegwiel.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.recognition.KnownHouseholds;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/**
 * Which team weighs a signal (mission C1, T0): the one that helps the household already, else the one of the neighbourhood and the age.
 * Nobody is told which of the two it was. What the second line has is weighed by the first.
 */
@Component
class Routing {

    /** No team has this id, so every team is another one. */
    private static final String OUTSIDE = "";

    private final KnownHouseholds known;
    private final TeamDirectory teams;
    private final Clock clock;

    Routing(KnownHouseholds known, TeamDirectory teams, Clock clock) {
        this.known = known;
        this.teams = teams;
        this.clock = clock;
    }

    /** @return id of the team for what somebody in this team reports */
    String from(String team, Report report) {
        return known.ownOpen(team, report.sketch()).map(CaseFile::team).orElseGet(() -> elsewhere(team, report).orElseGet(() -> serving(report)));
    }

    /** @return id of the team for what a partner reports */
    String fromOutside(Report report) {
        return elsewhere(OUTSIDE, report).orElseGet(() -> serving(report));
    }

    private Optional<String> elsewhere(String team, Report report) {
        return known.openElsewhere(team, report.sketch()).flatMap(file -> teams.find(file.team()))
                .filter(helping -> helping.line() == Line.FIRST).map(Team::id);
    }

    private String serving(Report report) {
        return teams.serving(report.neighbourhood(), report.birthDate(), LocalDate.now(clock)).map(Team::id).orElseThrow(() ->
                new FormRejected("neighbourhood", "Wijk", "In deze wijk werkt nu geen wijkteam. Bel de gemeente."));
    }
}

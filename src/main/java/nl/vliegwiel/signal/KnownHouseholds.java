package nl.vliegwiel.signal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import org.springframework.stereotype.Component;

/** Recognises in a report a household that is already helped, so that it never gets a second case (mission C1). */
@Component
class KnownHouseholds {

    private final OpenCases cases;
    private final SignalProperties properties;

    KnownHouseholds(OpenCases cases, SignalProperties properties) {
        this.cases = cases;
        this.properties = properties;
    }

    /** Open cases of the team that look like the report, the likeliest first. */
    List<Match> inTeam(String team, Report report) {
        Traits reported = Traits.of(report);
        return cases.inTeam(team).stream()
                .map(file -> new Match(file, Resemblance.between(reported, Traits.of(file.household()))))
                .filter(match -> match.resemblance() != Resemblance.NONE)
                .sorted(Comparator.comparing(Match::resemblance).reversed().thenComparing(match -> match.file().reference()))
                .limit(properties.mostMatches()).toList();
    }

    /** The team's own open case, surely the same household, that was opened on this day or later. */
    Optional<CaseFile> openedSince(LocalDate day, String team, Report report) {
        return inTeam(team, report).stream().filter(match -> match.resemblance() == Resemblance.SURE).map(Match::file)
                .filter(file -> !file.openedOn().isBefore(day)).findFirst();
    }

    /** Another team's open case in this neighbourhood, surely the same household. Nobody sees it: the signal only travels there. */
    Optional<CaseFile> elsewhere(String team, Report report) {
        Traits reported = Traits.of(report);
        return cases.elsewhere(team, report.neighbourhood()).stream()
                .filter(file -> Resemblance.between(reported, Traits.of(file.household())) == Resemblance.SURE)
                .min(Comparator.comparing(CaseFile::reference));
    }

    record Match(CaseFile file, Resemblance resemblance) {
    }
}

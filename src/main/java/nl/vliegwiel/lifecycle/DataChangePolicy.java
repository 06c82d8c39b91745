package nl.vliegwiel.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.plan.PlanSummary;
import nl.vliegwiel.plan.Plans;
import nl.vliegwiel.plan.RunningTracks;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** What may follow when a household's data change: another team, or another plan. Most changes ask for nothing. */
@Component
class DataChangePolicy {

    private final TeamDirectory teams;
    private final Plans plans;
    private final RunningTracks tracks;
    private final WorkingDays days;

    DataChangePolicy(TeamDirectory teams, Plans plans, RunningTracks tracks, WorkingDays days) {
        this.teams = teams;
        this.plans = plans;
        this.tracks = tracks;
        this.days = days;
    }

    /** Call it before the change is written: somebody who left is no member any more. */
    Consequences of(CaseFile file, ReportHouseholdEvent report) {
        List<String> told = new ArrayList<>();
        Optional<Team> other = otherTeam(file, report);
        other.ifPresent(team -> told.add((moves(report) ? "Het nieuwe adres hoort bij " : "Bij de leeftijden in dit huishouden hoort nu ")
                + team.name() + ". Bespreek of dat team verdergaat."));
        leaving(file, report).filter(member -> hasGoals(file, member)).forEach(member ->
                told.add(member.name() + " had een doel in het plan. Bespreek met het huishouden wat er met dat doel gebeurt."));
        if (report.changes().contains(DataChange.JOINED) && plans.agreed(file.reference()).isPresent()) {
            told.add("Er is iemand bij gekomen. Bespreek of het plan nog past.");
        }
        return new Consequences(told.isEmpty() ? null : String.join("\n", told), other.map(Team::id).orElse(null));
    }

    private Optional<Team> otherTeam(CaseFile file, ReportHouseholdEvent report) {
        Optional<Team> before = moves(report) ? Optional.empty() : serving(file, report, birthDates(file.household().members().stream()));
        return serving(file, report, birthDatesAfter(file, report)).filter(team -> !team.id().equals(file.team()))
                .filter(team -> !before.equals(Optional.of(team)));
    }

    private Optional<Team> serving(CaseFile file, ReportHouseholdEvent report, List<LocalDate> birthDates) {
        return teams.servingAll(moves(report) ? report.newNeighbourhood() : file.household().neighbourhood(), birthDates, days.today());
    }

    private static boolean moves(ReportHouseholdEvent report) {
        return report.newNeighbourhood() != null;
    }

    /** Of those who stay and those who come. */
    private static List<LocalDate> birthDatesAfter(CaseFile file, ReportHouseholdEvent report) {
        List<Member> leaving = leaving(file, report).toList();
        Stream<LocalDate> coming = Optional.ofNullable(report.joined()).stream().flatMap(List::stream).map(ReportHouseholdEvent.Newcomer::birthDate);
        return Stream.concat(birthDates(file.household().members().stream().filter(member -> !leaving.contains(member))).stream(), coming).toList();
    }

    private static List<LocalDate> birthDates(Stream<Member> members) {
        return members.map(Member::birthDate).toList();
    }

    private static Stream<Member> leaving(CaseFile file, ReportHouseholdEvent report) {
        List<String> ids = Stream.of(report.movedOut(), report.deceased()).filter(Objects::nonNull).flatMap(List::stream).toList();
        return file.household().members().stream().filter(member -> ids.contains(member.id().toString()));
    }

    private boolean hasGoals(CaseFile file, Member member) {
        return plans.agreed(file.reference()).map(PlanSummary::goals).stream().flatMap(List::stream)
                .filter(goal -> member.id().equals(goal.memberId()))
                .anyMatch(goal -> goal.trackId() == null || tracks.isRunning(goal.trackId()));
    }
}

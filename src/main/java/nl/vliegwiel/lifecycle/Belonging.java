package nl.vliegwiel.lifecycle;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whether another team goes on with a household that belongs to another team now (mission T0): somebody turned an age, or teams
 * agreed anew. It asks once for each other team; what was answered counts until the household is with another team.
 */
@Service
@Transactional
class Belonging {

    private static final String DATA_CHANGED = "case-lifecycle.dataChanged";

    private final OpenHouseholds households;
    private final BelongingReason reason;
    private final TeamDirectory teams;
    private final Reports reports;
    private final ProcessMessages messages;
    private final WorkingDays days;
    private final TeamWatchProperties properties;

    Belonging(OpenHouseholds households, BelongingReason reason, TeamDirectory teams, Reports reports, ProcessMessages messages,
            WorkingDays days, TeamWatchProperties properties) {
        this.households = households;
        this.reason = reason;
        this.teams = teams;
        this.reports = reports;
        this.messages = messages;
        this.days = days;
        this.properties = properties;
    }

    /**
     * Asks about one page of households; call it from an asynchronous step.
     *
     * @return whether there may be more
     */
    boolean ask() {
        List<Question> page = questions().limit(properties.page()).toList();
        page.forEach(this::ask);
        return page.size() >= properties.page();
    }

    private Stream<Question> questions() {
        LocalDate today = days.today();
        Asked asked = households.asked();
        Map<Group, Optional<Team>> served = new HashMap<>();
        return households.withAnEar().stream().flatMap(household -> served
                .computeIfAbsent(Group.of(household, today), group -> teams.servingAll(household.neighbourhood(), household.birthDates(), today))
                .filter(other -> !other.id().equals(household.team()) && !asked.before(household.reference(), other.id()))
                .flatMap(other -> question(household, other)).stream());
    }

    /** Only of a team of the first line that is still there: a team that closes brings its dossiers away itself. */
    private Optional<Question> question(OpenHousehold household, Team other) {
        return teams.find(household.team()).filter(own -> own.line() == Line.FIRST).map(own -> new Question(household, own, other));
    }

    private void ask(Question question) {
        String number = question.household().reference();
        Consequences follows = new Consequences(reason.serves(question.own(), question.other(), question.household()), question.other().id());
        DataChangeReport report = reports.file(new DataChangeReport(number, reason.changed(question.own(), question.other(), question.household()),
                follows, DataChangeReport.BY_THE_WATCH, reports.now()));
        report.askedIn(question.own().id());
        messages.open(DATA_CHANGED, number, Decisions.none().with(LifecycleVariables.DATA_CHANGE_ID, report.id()));
    }

    /** Households in one neighbourhood whose members have the same ages are one question to the teams: a city has few of these. */
    private record Group(String neighbourhood, Set<Integer> ages) {

        static Group of(OpenHousehold household, LocalDate today) {
            return new Group(household.neighbourhood(), household.birthDates().stream().map(born -> Period.between(born, today).getYears())
                    .collect(Collectors.toSet()));
        }
    }

    private record Question(OpenHousehold household, Team own, Team other) {
    }
}

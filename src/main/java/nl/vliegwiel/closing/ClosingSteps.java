package nl.vliegwiel.closing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.lifecycle.DossierTransfers;
import nl.vliegwiel.team.AgreedTeam;
import nl.vliegwiel.team.Memberships;
import nl.vliegwiel.team.SetupTenant;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Neighbourhood;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.team.TeamHeritage;
import nl.vliegwiel.team.TeamVersions;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process does from the day on which a team closes; every step may be done again. */
@Service
@Transactional
class ClosingSteps {

    private final Closings closings;
    private final TeamVersions versions;
    private final TeamDirectory teams;
    private final ReceiverThere receivers;
    private final Dossiers dossiers;
    private final DossierTransfers transfers;
    private final WorkPassing passing;
    private final TeamWork work;
    private final WorkMoves moves;
    private final Memberships memberships;
    private final List<TeamHeritage> heritage;
    private final ClosingProperties properties;
    private final WorkingDays days;
    private final Clock clock;

    ClosingSteps(Closings closings, TeamVersions versions, TeamDirectory teams, ReceiverThere receivers, Dossiers dossiers, DossierTransfers transfers,
            WorkPassing passing, TeamWork work, WorkMoves moves, Memberships memberships, List<TeamHeritage> heritage,
            ClosingProperties properties, WorkingDays days, Clock clock) {
        this.closings = closings;
        this.versions = versions;
        this.teams = teams;
        this.receivers = receivers;
        this.dossiers = dossiers;
        this.transfers = transfers;
        this.passing = passing;
        this.work = work;
        this.moves = moves;
        this.memberships = memberships;
        this.heritage = heritage;
        this.properties = properties;
        this.days = days;
        this.clock = clock;
    }

    /**
     * From today signals go elsewhere.
     *
     * @return false when a team that would go on is no longer there: then nothing changed
     */
    boolean close(String id) {
        TeamClosing closing = closings.get(id);
        if (!receivers.gone(closing, days.today()).isEmpty()) {
            return false;
        }
        closing.begin();
        LocalDate today = days.today();
        String agreement = closing.team() + "-" + today.toString().replace("-", "");
        apart(closing).forEach((receiver, areas) -> widen(closing, receiver, areas, "verdeling-" + agreement));
        versions.close(closing.team(), closing.receivingTeam(), today, "sluiting-" + agreement, closing.agreedBy());
        return true;
    }

    /** The neighbourhoods that go to another team than most, by that team. */
    private static Map<String, List<String>> apart(TeamClosing closing) {
        return closing.succession().byNeighbourhood().entrySet().stream().filter(area -> !area.getValue().equals(closing.receivingTeam()))
                .collect(Collectors.groupingBy(Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private void widen(TeamClosing closing, String receiver, List<String> areas, String version) {
        Team team = teams.find(receiver).orElseThrow(() -> new ClosingRefused("Het team dat een wijk zou overnemen is er niet meer."));
        Stream<Neighbourhood> gained = teams.find(closing.team()).stream().flatMap(closed -> closed.neighbourhoods().stream())
                .filter(area -> areas.contains(area.code()) && !team.neighbourhoods().contains(area));
        versions.takeOver(new AgreedTeam(receiver, team.name(), team.line(), Stream.concat(team.neighbourhoods().stream(), gained).toList(),
                team.ages(), days.today(), version), closing.agreedBy());
    }

    /** @return whether there may be more that can go over now */
    boolean transferDossiers(String id) {
        TeamClosing closing = closings.get(id);
        List<CaseFile> page = dossiers.openIn(closing.team()).stream().filter(transfers::isPossible).limit(properties.page()).toList();
        String reason = teams.nameOf(closing.team()) + " is gesloten. " + closing.reason();
        page.forEach(file -> transfers.transfer(file, closing.succession().of(file.household().neighbourhood()), reason, closing.agreedBy()));
        return page.size() >= properties.page();
    }

    /** @return whether there may be more that can go over now */
    boolean passOnWork(String id) {
        return passing.passOn(closings.get(id), properties.page()) >= properties.page();
    }

    boolean isWorkLeft(String id) {
        String team = closings.get(id).team();
        return !work.running(team).isEmpty() || work.openDossiers(team) > 0;
    }

    /** @param process id of the process that does this, the only one that goes on */
    void disband(String id, String process) {
        TeamClosing closing = closings.get(id);
        String team = closing.team();
        Stream.of(team, SetupTenant.of(team)).forEach(this::empty);
        work.running(SetupTenant.of(team)).stream().filter(running -> !running.id().equals(process)).forEach(running -> moves.end(running.id()));
        heritage.forEach(feature -> feature.ended(team));
        closing.end(clock.instant());
    }

    private void empty(String tenant) {
        memberships.members(tenant).forEach(member -> memberships.leave(tenant, member.login()));
    }

    /** What was passed on is taken up in jobs of its own. */
    Date settledOn() {
        return Date.from(clock.instant().plus(Duration.ofMinutes(properties.minutesToSettle())));
    }

    Date recheckOn() {
        return days.startOf(days.after(days.today(), 1));
    }
}

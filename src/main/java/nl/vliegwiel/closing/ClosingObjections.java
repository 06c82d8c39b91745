package nl.vliegwiel.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.Team.Neighbourhood;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.DutchDate;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Why a team cannot be closed like this; each names its field, so that a form shows it there. */
@Component
class ClosingObjections {

    static final String TEAM = "team";
    static final String RECEIVING_TEAM = "receivingTeam";
    static final String CLOSES_ON = "closesOn";
    static final String WHICH_DAY = "Op welke dag sluit het team?";
    static final String WHO_GOES_ON = "Welk team gaat verder?";

    private final TeamDirectory teams;
    private final TeamWork work;
    private final ClosingRows rows;
    private final ReceiverThere receivers;
    private final ClosingProperties properties;
    private final WorkingDays days;

    ClosingObjections(TeamDirectory teams, TeamWork work, ClosingRows rows, ReceiverThere receivers, ClosingProperties properties, WorkingDays days) {
        this.teams = teams;
        this.work = work;
        this.rows = rows;
        this.receivers = receivers;
        this.properties = properties;
        this.days = days;
    }

    List<Fault> to(AgreedClosing closing) {
        List<Fault> faults = new ArrayList<>();
        team(closing).ifPresent(reason -> faults.add(new Fault(TEAM, "Team", reason)));
        receiver(closing).ifPresent(reason -> faults.add(new Fault(RECEIVING_TEAM, WHO_GOES_ON, reason)));
        day(closing).ifPresent(reason -> faults.add(new Fault(CLOSES_ON, WHICH_DAY, reason)));
        return faults;
    }

    private Optional<String> team(AgreedClosing closing) {
        if (teams.find(closing.team()).filter(team -> team.line() == Line.FIRST).isEmpty()) {
            return Optional.of("Alleen een wijkteam dat er nu is kunt u hier sluiten.");
        }
        return rows.existsByTeamAndStatusIn(closing.team(), Closings.UNDER_WAY)
                ? Optional.of("Het sluiten van dit team is al afgesproken. Trek dat eerst in als er iets verandert.") : awaited(closing.team());
    }

    /** Work that is on its way here would have nowhere to go. */
    private Optional<String> awaited(String team) {
        return rows.findByStatusIn(Closings.UNDER_WAY).stream().filter(other -> other.goesOnIn(team)).findFirst()
                .map(other -> "Dit team gaat verder met het werk van " + teams.nameOf(other.team()) + ", dat sluit. Wacht tot dat klaar is.");
    }

    private Optional<String> receiver(AgreedClosing closing) {
        Set<String> receivers = new LinkedHashSet<>(closing.receivingByNeighbourhood().values());
        if (closing.receivingTeam() == null) {
            return nobody(closing);
        }
        receivers.add(closing.receivingTeam());
        return receivers.stream().filter(id -> !canReceive(closing.team(), id) || !isThereThen(closing, id)).findFirst()
                .map(id -> "Kies een ander wijkteam dat er dan ook is, en niet het team dat sluit.")
                .or(() -> strangers(closing));
    }

    /** Nobody goes on only where nothing is to go on with. */
    private Optional<String> nobody(AgreedClosing closing) {
        int open = work.openDossiers(closing.team());
        if (open > 0) {
            return Optional.of("Dit team heeft nog " + (open == 1 ? "1 open dossier" : open + " open dossiers") + ". Kies welk team daarmee verdergaat.");
        }
        if (work.hasDossiers(closing.team())) {
            return Optional.of("Dit team heeft gesloten dossiers. Kies welk team deze bewaart.");
        }
        return work.running(closing.team()).isEmpty() && closing.receivingByNeighbourhood().isEmpty() ? Optional.empty()
                : Optional.of("Dit team heeft nog werk lopen. Kies welk team daarmee verdergaat.");
    }

    private Optional<String> strangers(AgreedClosing closing) {
        List<String> own = teams.find(closing.team()).stream().flatMap(team -> team.neighbourhoods().stream()).map(Neighbourhood::code).toList();
        return own.containsAll(closing.receivingByNeighbourhood().keySet()) ? Optional.empty()
                : Optional.of("Verdeel alleen de wijken van dit team.");
    }

    boolean canReceive(String team, String receiver) {
        Optional<Team> found = teams.find(receiver).filter(other -> other.line() == Line.FIRST).filter(other -> !other.id().equals(team));
        return found.isPresent() && !rows.existsByTeamAndStatusIn(receiver, Closings.UNDER_WAY);
    }

    private boolean isThereThen(AgreedClosing closing, String receiver) {
        return closing.on() == null || receivers.isThere(receiver, closing.on());
    }

    private Optional<String> day(AgreedClosing closing) {
        return closing.on() != null && closing.on().isAfter(days.today()) ? Optional.empty() : Optional.of("Kies een dag na vandaag.");
    }

    /** Why the day cannot be moved to this one: it stays near the one that management agreed on. */
    List<Fault> moved(TeamClosing closing, LocalDate on) {
        LocalDate tomorrow = days.today().plusDays(1);
        LocalDate first = later(closing.agreedFor().minusWeeks(properties.longestDelayWeeks()), tomorrow);
        LocalDate last = later(closing.agreedFor().plusWeeks(properties.longestDelayWeeks()), tomorrow);
        return on != null && !on.isBefore(first) && !on.isAfter(last) ? List.of()
                : List.of(new Fault(CLOSES_ON, WHICH_DAY, "Kies een dag van " + DutchDate.of(first) + " tot en met " + DutchDate.of(last) + "."));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

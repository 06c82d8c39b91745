package nl.vliegwiel.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.figures.TeamFacts.GreenFields;
import nl.vliegwiel.figures.TeamFacts.TrackTime;

/** One team's figures out of the facts. A figure about fewer dossiers than the smallest group is left out. */
final class Calculation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String team;
    private final LocalDate from;
    private final LocalDate to;
    private final TeamFacts facts;
    private final int smallestGroup;
    private final List<Stay> stays;
    private final Map<String, List<Stay>> staysOf;
    private final Map<Figure, BigDecimal> values = new EnumMap<>(Figure.class);

    Calculation(String team, LocalDate from, LocalDate to, TeamFacts facts, int smallestGroup) {
        this.team = team;
        this.from = from;
        this.to = to;
        this.facts = facts;
        this.smallestGroup = smallestGroup;
        this.stays = facts.stays().stream().filter(stay -> stay.team().equals(team)).toList();
        this.staysOf = stays.stream().collect(Collectors.groupingBy(Stay::dossier));
    }

    TeamFigures figures() {
        amounts();
        green();
        shares();
        now();
        return new TeamFigures(team, from, to, values);
    }

    private void amounts() {
        List<Stay> opened = stays.stream().filter(stay -> inPeriod(stay.from())).toList();
        List<Stay> closed = stays.stream().filter(stay -> stay.closed() && inPeriod(stay.until())).toList();
        keep(Figure.OPENED, number(opened.size()), opened.size());
        keep(Figure.CLOSED, number(closed.size()), closed.size());
        if (!closed.isEmpty()) {
            Spread days = new Spread(closed.stream().map(stay -> BigDecimal.valueOf(stay.days())).toList());
            keep(Figure.THROUGHPUT, days.median(), closed.size());
        }
    }

    /** A household counts for the team that had it on the day of its last measurement. */
    private void green() {
        List<GreenFields> own = facts.measured().stream().filter(this::isOwn).toList();
        if (!own.isEmpty()) {
            keep(Figure.GREEN_GAINED, per(own.stream().mapToInt(GreenFields::gained).sum(), own.size(), BigDecimal.ONE), own.size());
        }
    }

    private boolean isOwn(GreenFields measured) {
        return staysOf.getOrDefault(measured.dossier(), List.of()).stream().anyMatch(stay -> stay.includes(measured.on()));
    }

    private void shares() {
        List<Stay> inPeriod = stays.stream().filter(stay -> stay.overlaps(from, to)).toList();
        int dossiers = dossiers(inPeriod.stream());
        if (dossiers > 0) {
            long accepted = facts.handovers().stream()
                    .filter(handover -> handover.fromTeam().equals(team) && inPeriod(handover.answeredOn())).count();
            keep(Figure.PARTICIPATION, per(dossiers(inPeriod.stream().filter(this::tookPart)), dossiers, HUNDRED), dossiers);
            keep(Figure.HANDOVERS, per(accepted, dossiers, HUNDRED), dossiers);
        }
    }

    private boolean tookPart(Stay stay) {
        return facts.participation().getOrDefault(stay.dossier(), List.of()).stream().anyMatch(track -> ranDuring(stay, track));
    }

    private boolean ranDuring(Stay stay, TrackTime track) {
        LocalDate first = Stream.of(stay.from(), from).max(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = Stream.of(stay.until(), to).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElseThrow();
        return !track.from().isAfter(last) && (track.until() == null || !track.until().isBefore(first));
    }

    private void now() {
        int open = dossiers(stays.stream().filter(Stay::isOpen));
        int overdue = facts.overdue().getOrDefault(team, 0);
        keep(Figure.OPEN, number(open), open);
        keep(Figure.OVERDUE, number(overdue), open);
        if (open > 0) {
            keep(Figure.OVERDUE_RATE, per(overdue, open, HUNDRED), open);
        }
        if (facts.workers().containsKey(team)) {
            keep(Figure.CASELOAD, per(open, facts.workers().get(team), BigDecimal.ONE), open);
        }
    }

    private static int dossiers(Stream<Stay> stays) {
        return (int) stays.map(Stay::dossier).distinct().count();
    }

    private boolean inPeriod(LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    private void keep(Figure figure, BigDecimal value, int dossiers) {
        if (dossiers >= smallestGroup) {
            values.put(figure, value.setScale(1, RoundingMode.HALF_UP));
        }
    }

    private static BigDecimal number(int count) {
        return BigDecimal.valueOf(count);
    }

    private static BigDecimal per(long part, long whole, BigDecimal base) {
        return BigDecimal.valueOf(part).multiply(base).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}

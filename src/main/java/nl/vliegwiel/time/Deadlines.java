package nl.vliegwiel.time;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** When work is due, when its worker is reminded, and when its coordinator is asked to look. Tasklist's filters read {@code todayUntil} and {@code weekUntil}. */
@Component("deadlines")
@EnableConfigurationProperties(Terms.class)
public class Deadlines {

    private final Terms terms;
    private final WorkingDays days;
    private final Clock clock;

    Deadlines(Terms terms, WorkingDays days, Clock clock) {
        this.terms = terms;
        this.days = days;
        this.clock = clock;
    }

    /** When a task of this kind that is made now is due. */
    public Date dueFor(String task) {
        return terms.hoursFor(task).map(this::inHours).orElseGet(() -> days.closeOf(days.after(days.today(), terms.daysFor(task))));
    }

    private Date inHours(int hours) {
        return Date.from(clock.instant().plus(Duration.ofHours(hours)));
    }

    /** Work that is due before this moment is nearly late. */
    public Date getSoonUntil() {
        return days.midnightAfter(days.after(days.today(), terms.remindBeforeDays()));
    }

    /** Work that is due before this moment is due today, or late. */
    public Date getTodayUntil() {
        return days.midnightAfter(days.today());
    }

    /** Work that is due before this moment is due this week, Sunday included, or late. */
    public Date getWeekUntil() {
        return days.midnightAfter(days.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** Work that was due before this moment is so late that a coordinator looks. */
    public Date lateUntil() {
        LocalDate closed = clock.instant().isBefore(days.closeOf(days.today()).toInstant()) ? days.today().minusDays(1) : days.today();
        LocalDate last = days.before(closed, days.isWorkingDay(closed) ? terms.coordinatorAfterDays() : terms.coordinatorAfterDays() + 1);
        return days.midnightAfter(days.after(last, 1).minusDays(1));
    }

    public Instant now() {
        return clock.instant();
    }

    /** In which days and hours are told. */
    public ZoneId zone() {
        return clock.getZone();
    }

    public Terms terms() {
        return terms;
    }
}

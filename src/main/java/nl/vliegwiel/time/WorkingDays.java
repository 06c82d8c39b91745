package nl.vliegwiel.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Counts in Dutch working days: no weekends, no public holidays; a deadline ends at the close of its day. */
@Component
public class WorkingDays {

    private static final LocalTime START_OF_DAY = LocalTime.of(8, 0);
    private static final LocalTime CLOSE_OF_DAY = LocalTime.of(17, 0);

    private final Clock clock;
    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    public WorkingDays(Clock clock) {
        this.clock = clock;
    }

    /** Today in the zone of the clock. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The date that lies the given number of working days (at least 0) after a date. */
    public LocalDate after(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** False on Saturdays, Sundays and Dutch public holidays. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.isHoliday(day);
    }

    /** The moment a working day starts, for timers that open work in the morning. */
    public Date startOf(LocalDate day) {
        return at(day, START_OF_DAY);
    }

    /** The moment work starts on this day or, when it is no working day, on the first one after it. */
    public Date morningOf(LocalDate day) {
        return startOf(isWorkingDay(day) ? day : after(day, 1));
    }

    /** The moment a working day closes, for due dates. */
    public Date closeOf(LocalDate day) {
        return at(day, CLOSE_OF_DAY);
    }

    private Date at(LocalDate day, LocalTime time) {
        Instant moment = day.atTime(time).atZone(clock.getZone()).toInstant();
        return Date.from(moment);
    }
}

package nl.vliegwiel.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Counts in Dutch working days: no weekends, no public holidays; a deadline ends at the close of its day. */
@Component
@EnableConfigurationProperties(WorkingHours.class)
public class WorkingDays {

    private final Clock clock;
    private final WorkingHours hours;
    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    /** With the usual hours, for whoever asks for days only. */
    public WorkingDays(Clock clock) {
        this(clock, WorkingHours.usual());
    }

    @Autowired
    public WorkingDays(Clock clock, WorkingHours hours) {
        this.clock = clock;
        this.hours = hours;
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

    /** The working day that lies the given number of working days (at least 0) before a date; the date itself for 0. */
    public LocalDate before(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days lie after a date, up to and including another one; 0 when that is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isBefore(from) ? from : to).map(day -> day.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** The date of a moment in the zone of the clock. */
    public LocalDate dayOf(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    /** False on Saturdays, Sundays and Dutch public holidays. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && holidays.getHolidays(day, day).stream().noneMatch(this::isDayOff);
    }

    /** The calendar has 5 May in every year; agreements on labour in most cities have it once in five years. */
    private boolean isDayOff(Holiday holiday) {
        return !holiday.getPropertiesKey().endsWith("LIBERATION") || holiday.getDate().getYear() % hours.liberationDayEveryYears() == 0;
    }

    /** The moment a working day starts, for timers that open work in the morning. */
    public Date startOf(LocalDate day) {
        return at(day, hours.opens());
    }

    /** The moment work starts on this day or, when it is no working day, on the first one after it. */
    public Date morningOf(LocalDate day) {
        return startOf(isWorkingDay(day) ? day : after(day, 1));
    }

    /** The moment a working day closes, for due dates. */
    public Date closeOf(LocalDate day) {
        return at(day, hours.closes());
    }

    /** The first moment of the day after this one. */
    public Date midnightAfter(LocalDate day) {
        return at(day.plusDays(1), LocalTime.MIDNIGHT);
    }

    private Date at(LocalDate day, LocalTime time) {
        Instant moment = day.atTime(time).atZone(clock.getZone()).toInstant();
        return Date.from(moment);
    }
}

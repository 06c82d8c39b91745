package nl.vliegwiel.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;

/** A clock that stands still until a test moves it. */
public class TestClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Instant now = at(LocalDate.of(2027, 3, 2), LocalTime.of(10, 0));

    public void moveTo(LocalDate day) {
        now = at(day, LocalTime.of(10, 0));
    }

    /** The moment in the product's zone, as a timer gets it. */
    public static Date moment(LocalDate day, int hour) {
        return Date.from(at(day, LocalTime.of(hour, 0)));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}

package nl.vliegwiel.cards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import nl.vliegwiel.cards.Card.Due;
import nl.vliegwiel.cards.Card.Level;
import nl.vliegwiel.time.Deadlines;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Component;

/** When work is to be done, as colleagues say it. Lateness counts in working days, as deadlines do. */
@Component
class DueWords {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    private final WorkingDays days;
    private final Deadlines deadlines;

    DueWords(WorkingDays days, Deadlines deadlines) {
        this.days = days;
        this.deadlines = deadlines;
    }

    /** Null without a moment. What waits is not late, whatever its moment. */
    Due of(Instant moment, boolean waits) {
        if (moment == null) {
            return null;
        }
        if (waits) {
            return new Due("daarna klaar op " + words(day(moment)), Level.LATER);
        }
        return moment.isBefore(deadlines.now()) ? new Due("Te laat sinds " + late(moment), Level.LATE) : ahead(moment);
    }

    /** Null when nothing waits any longer. */
    String waiting(Instant until) {
        return isAhead(until) ? "Wacht tot " + words(day(until)) : null;
    }

    boolean isAhead(Instant moment) {
        return moment != null && moment.isAfter(deadlines.now());
    }

    private String late(Instant moment) {
        LocalDate due = day(moment);
        if (due.equals(days.today())) {
            return "vandaag " + time(moment) + " uur";
        }
        int count = days.between(due, days.today());
        return switch (count) {
            case 0 -> words(due);
            case 1 -> "1 werkdag";
            default -> count + " werkdagen";
        };
    }

    private Due ahead(Instant moment) {
        LocalDate due = day(moment);
        if (due.equals(days.today())) {
            boolean wholeDay = Date.from(moment).equals(days.closeOf(due));
            return new Due(wholeDay ? "Vandaag klaar" : "Vandaag klaar vóór " + time(moment) + " uur", Level.TODAY);
        }
        Level level = moment.isBefore(deadlines.getSoonUntil().toInstant()) ? Level.SOON : Level.LATER;
        return new Due(due.equals(days.today().plusDays(1)) ? "Morgen klaar" : "Klaar op " + words(due), level);
    }

    private String words(LocalDate day) {
        return day.format(day.getYear() == days.today().getYear() ? DAY : DAY_AND_YEAR);
    }

    private String time(Instant moment) {
        return moment.atZone(deadlines.zone()).format(TIME);
    }

    private LocalDate day(Instant moment) {
        return days.dayOf(Date.from(moment));
    }
}

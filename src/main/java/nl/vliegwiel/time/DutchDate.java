package nl.vliegwiel.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as people read it: 3 maart 2027. */
public final class DutchDate {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private DutchDate() {
    }

    /** Null for null. */
    public static String of(LocalDate day) {
        return day == null ? null : day.format(DATE);
    }
}

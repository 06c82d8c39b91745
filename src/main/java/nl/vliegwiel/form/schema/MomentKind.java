package nl.vliegwiel.form.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The subtypes of a datetime field. The time has an offset, a Z or neither, as {@code timeSerializingFormat} says. */
enum MomentKind {
    DATE("\\d{4}-\\d{2}-\\d{2}", "Vul een datum in die bestaat, in de vorm jjjj-mm-dd.", "Vul een datum in."),
    TIME(MomentKind.CLOCK, "Vul een tijd in die bestaat, in de vorm uu:mm.", "Vul een tijd in."),
    DATETIME("\\d{4}-\\d{2}-\\d{2}T" + MomentKind.CLOCK, "Vul een datum en een tijd in die bestaan, in de vorm jjjj-mm-ddTuu:mm.",
            "Vul een datum en een tijd in.");

    private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d(Z|[+-]([01]\\d):[0-5]\\d)?";

    private final Pattern form;
    private final String allowed;
    private final String missing;

    MomentKind(String form, String allowed, String missing) {
        this.form = Pattern.compile(form);
        this.allowed = allowed;
        this.missing = missing;
    }

    static MomentKind of(String subtype) {
        return Arrays.stream(values()).filter(kind -> kind.name().equalsIgnoreCase(subtype)).findFirst()
                .orElseThrow(() -> new FormSchemaException("subtype must be date, time or datetime"));
    }

    boolean exists(String text) {
        return form.matcher(text).matches() && (!hasDate() || isDay(text.substring(0, 10)));
    }

    boolean hasDate() {
        return this != TIME;
    }

    String allowed() {
        return allowed;
    }

    String missing() {
        return missing;
    }

    /** ISO parsing is strict: 30 February is no day, and year 0 is a slip of the finger. */
    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}

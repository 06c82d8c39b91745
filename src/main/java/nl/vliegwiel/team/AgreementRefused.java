package nl.vliegwiel.team;

import java.util.Collection;
import nl.vliegwiel.process.ReadableFault;

/** An agreement with a team that cannot be laid down. Names the field and what is wrong with it, never what was filled in. */
public class AgreementRefused extends IllegalArgumentException implements ReadableFault {

    private static final int LONGEST_ID = 40;
    private static final int LONGEST_VERSION = 60;

    private final String field;

    /** @param words Dutch, a sentence */
    public AgreementRefused(String field, String words) {
        super("De afspraak is niet vastgelegd. Veld '" + field + "': " + words);
        this.field = field;
    }

    /** Name of the argument or record component that is wrong. */
    public String field() {
        return field;
    }

    /** What every agreement has; {@code by} may be null. */
    public static void unlessNamed(String team, String version, Object from, String by) {
        unlessText("team", team, LONGEST_ID);
        unlessText("version", version, LONGEST_VERSION);
        unless(from != null, "from", "vul de eerste dag in.");
        unless(by == null || !by.isBlank() && by.length() <= LONGEST_ID, "by", "dit is geen account.");
    }

    public static void unlessText(String field, String value, int longest) {
        unless(value != null && !value.isBlank(), field, "vul dit in.");
        unless(value.length() <= longest, field, "gebruik hoogstens " + longest + " tekens.");
    }

    public static void unlessFilled(String field, Collection<?> values) {
        unless(values != null && !values.isEmpty(), field, "kies er minstens een.");
    }

    public static void unless(boolean sound, String field, String words) {
        if (!sound) {
            throw new AgreementRefused(field, words);
        }
    }
}

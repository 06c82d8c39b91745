package nl.vliegwiel.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address written in one way: without postcode and place, which one writes and the other leaves out.
 *
 * @param kind straat, laan, weg: streets of different kinds are different streets; empty for another name
 * @param number with its addition: 3, 3a
 */
record Address(String street, String kind, String number) {

    private static final String POSTCODE_AND_PLACE = "\\b[1-9]\\d{3}\\s?[a-z]{2}\\b.*";
    private static final Pattern PARTS = Pattern.compile("(.*[a-z.'])\\s*(\\d+)([^,]*)");
    private static final Pattern KIND = Pattern.compile("(.*?)(straat|laan|weg|plein|singel|gracht|kade|hof|dyk|pad|park)");
    private static final String[][] ABBREVIATIONS = {
        {"str\\b\\.?", "straat"}, {"pln\\b\\.?", "plein"}, {"ln\\b\\.?", "laan"}, {"wg\\b\\.?", "weg"}, {"sngl\\b\\.?", "singel"},
        {"gr\\b\\.?", "gracht"}, {"\\bburg\\b\\.?", "burgemeester"}, {"\\bst\\b\\.?", "sint"}, {"\\b(van|der|den|de|het)\\b", ""}};

    /** Null without a house number: a street alone is nobody's home. */
    static Address of(String text) {
        if (text == null) {
            return null;
        }
        Matcher parts = PARTS.matcher(withoutPlace(Spelling.plain(text)));
        if (!parts.matches()) {
            return null;
        }
        String street = street(parts.group(1));
        Matcher kind = KIND.matcher(street);
        return kind.matches() ? new Address(kind.group(1), kind.group(2), number(parts)) : new Address(street, "", number(parts));
    }

    Agreement compare(Address other) {
        boolean same = other != null && kind.equals(other.kind) && number.equals(other.number);
        return same ? Spelling.compare(street, other.street) : Agreement.NONE;
    }

    /** The addition before a comma belongs to the number: "Dorpsstraat 3a, Utrecht". */
    private static String withoutPlace(String plain) {
        int comma = plain.indexOf(',');
        String first = comma > 0 && plain.substring(0, comma).matches(".*\\d.*") ? plain.substring(0, comma) : plain;
        return first.replaceAll(POSTCODE_AND_PLACE, "").strip();
    }

    private static String number(Matcher parts) {
        return parts.group(2) + parts.group(3).replaceAll("[^a-z0-9]", "");
    }

    private static String street(String written) {
        String street = written;
        for (String[] abbreviation : ABBREVIATIONS) {
            street = street.replaceAll(abbreviation[0], abbreviation[1]);
        }
        return street.replaceAll("[^a-z0-9]", "");
    }
}

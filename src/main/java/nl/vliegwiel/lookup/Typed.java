package nl.vliegwiel.lookup;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed to find a household, as the patterns that SQL compares with. */
record Typed(String text) {

    private static final Pattern NUMBER = Pattern.compile("(?i)(s?)\\s*(?:(\\d{4})-)?0*(\\d{1,6})");
    private static final String NONE = "!";
    private static final int SHORTEST_PHONE = 6;

    /** In any place, capitals or not. */
    String anywhere() {
        return "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%";
    }

    /** 2026-000123, 2026-123 and 123 are one number; nothing for what is none. */
    String number() {
        return pattern("");
    }

    /** S2026-000123 is the number of a signal. */
    String signal() {
        return pattern("S");
    }

    private String pattern(String kind) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || !number.group(1).equalsIgnoreCase(kind) || number.group(3).isEmpty()) {
            return NONE + NONE;
        }
        String year = number.group(2) == null ? kind + "____" : kind + number.group(2);
        return "%s-%06d".formatted(year, Integer.parseInt(number.group(3)));
    }

    /** Its figures, however they are grouped and with the country's code or without, as the query makes of a kept number; nothing for what is too short. */
    String phone() {
        String figures = text.replaceAll("[ ()./-]", "").replaceFirst("^(\\+31|0031)0?", "0");
        return figures.matches("\\d{" + SHORTEST_PHONE + ",}") ? "%" + figures + "%" : NONE + NONE;
    }

    private static String escaped(String plain) {
        return plain.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

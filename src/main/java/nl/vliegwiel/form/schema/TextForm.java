package nl.vliegwiel.form.schema;

import java.util.regex.Pattern;

/**
 * What a text must look like: the pattern of the form file, or an e-mail address or telephone number.
 *
 * @param pattern null when any text will do; found anywhere in the text, as in the browser, so anchor it with ^ and $
 * @param message the Dutch sentence when it does not fit
 */
record TextForm(Pattern pattern, String message) {

    static final TextForm ANY = new TextForm(null, null);

    /** The form that the HTML standard gives an e-mail field. */
    private static final String EMAIL = "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@" + part() + "(?:\\." + part() + ")*$";
    /** International only: form-js refuses 06-12345678 as well. */
    private static final String PHONE = "^(\\+|00)[1-9]\\d{6,22}$";

    static TextForm of(String validationType, String pattern, String message) {
        if (pattern != null) {
            return new TextForm(Pattern.compile(pattern), or(message, "Vul dit in zoals het formulier het vraagt."));
        }
        return switch (validationType == null ? "" : validationType) {
            case "email" -> new TextForm(Pattern.compile(EMAIL), or(message, "Vul een e-mailadres in, zoals naam@voorbeeld.nl."));
            case "phone" -> new TextForm(Pattern.compile(PHONE), or(message,
                    "Vul een telefoonnummer in met landnummer, zoals +31612345678."));
            default -> ANY;
        };
    }

    boolean fits(String text) {
        return pattern == null || pattern.matcher(text).find();
    }

    private static String part() {
        return "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    }

    private static String or(String message, String standard) {
        return message == null ? standard : message;
    }
}

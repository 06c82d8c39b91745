package nl.vliegwiel.consistency;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whatever a person can come to read: models, forms, and the code's own sentences. */
final class Shown {

    private static final Pattern SPLIT_LITERAL = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern VALUE_BETWEEN = Pattern.compile("\"\\s*\\+[^\";]+(\"-?\"[^\";]*)?\\+\\s*\"|%[sd]");
    /** Stands in a handbook for what differs from one time to the next: a name, a number, a day. */
    private static final String VALUE = "…";
    private static final String TEXT = text();

    private Shown() {
    }

    static boolean has(String words) {
        return TEXT.contains(words);
    }

    private static String text() {
        String code = Sources.files("src/main/java", ".java").stream().map(Sources::text).collect(Collectors.joining());
        String rest = Sources.files("forms", ".form").stream().map(Sources::text).collect(Collectors.joining())
                + Sources.files("processes", ".bpmn").stream().map(Sources::text).collect(Collectors.joining());
        String whole = SPLIT_LITERAL.matcher(code).replaceAll("");
        return whole + VALUE_BETWEEN.matcher(whole).replaceAll(VALUE) + rest.replace("&#10;", " ");
    }
}

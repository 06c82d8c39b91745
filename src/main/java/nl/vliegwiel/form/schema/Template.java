package nl.vliegwiel.form.schema;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a text, html or label: an expression as a whole, or text with {@code {{name}}}, {@code {{#if ..}}} and {@code {{#loop ..}}}.
 */
final class Template {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

    private Template() {
    }

    static Set<String> names(String text) {
        if (text == null) {
            return Set.of();
        }
        return Expression.in(text).map(Expression::names).orElseGet(() -> inTags(text));
    }

    /** Inside a loop a name is a property of the item, so only what is outside counts. */
    private static Set<String> inTags(String text) {
        Set<String> names = new LinkedHashSet<>();
        int loops = 0;
        var tags = TAG.matcher(text);
        while (tags.find()) {
            String tag = tags.group(1).strip();
            if (loops == 0 && !tag.startsWith("/")) {
                names.addAll(Expression.parse(tag.replaceFirst("^(#(if|loop)|=)\\s*", "")).names());
            }
            loops += tag.startsWith("#loop") ? 1 : tag.startsWith("/loop") ? -1 : 0;
        }
        return names;
    }
}

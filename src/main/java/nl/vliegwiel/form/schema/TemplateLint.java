package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Text and html show names and work nothing out, and never show what a user types: that would be interpreted as HTML. */
final class TemplateLint {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("=?\\s*[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");
    private static final Pattern BLOCK = Pattern.compile("#(if|loop)\\s.*|/(if|loop)", Pattern.DOTALL);

    private TemplateLint() {
    }

    static void check(JsonNode component, JsonNode form, Problems here) {
        for (String property : List.of("text", "content")) {
            String text = component.path(property).asText("");
            if (Expression.isExpression(text)) {
                here.addIf(!NAME.matcher(text).matches(), property + " may only be = with a name");
            } else {
                TAG.matcher(text).results().map(tag -> tag.group(1).strip()).forEach(tag -> here.addIf(
                        !NAME.matcher(tag).matches() && !BLOCK.matcher(tag).matches(),
                        property + " may only hold names, #if and #loop between {{ and }}"));
            }
            typedText(property, text, form, here);
        }
    }

    private static void typedText(String property, String text, JsonNode form, Problems here) {
        Set<String> shown = new TreeSet<>(Template.names(text));
        shown.retainAll(typed(form));
        here.addIf(!shown.isEmpty(), property + " shows what a user types: " + String.join(", ", shown));
    }

    private static Set<String> typed(JsonNode form) {
        return StreamSupport.stream(form.findParents("key").spliterator(), false)
                .filter(field -> Set.of("textfield", "textarea").contains(field.path("type").asText()))
                .map(field -> field.path("key").asText()).collect(Collectors.toSet());
    }
}

package nl.vliegwiel.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.vliegwiel.consistency.Sources;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Puts a text of its own in every free field of a form. */
final class Marks {

    /** Every mark begins with it. */
    static final String SIGN = "Merkteken";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> visible = new ArrayList<>();
    private final Set<String> forms = new TreeSet<>();
    private int made;

    /** The marks in fields that every reader of the form sees: they have to arrive. */
    List<String> visible() {
        return visible;
    }

    /** The forms that were marked. */
    Set<String> forms() {
        return forms;
    }

    /** @param element a user task or a start event with a form */
    Map<String, Object> in(String element, Map<String, Object> answers) {
        String form = formOf(element);
        forms.add(form);
        Map<String, Object> marked = new LinkedHashMap<>(answers);
        mark(read(form).path("components"), marked, true);
        return marked;
    }

    private void mark(JsonNode components, Map<String, Object> answers, boolean shown) {
        for (JsonNode component : components) {
            boolean seen = shown && component.path("conditional").isMissingNode();
            switch (component.path("type").asText()) {
                case "textfield", "textarea" -> markText(component, answers, seen);
                case "group" -> mark(component.path("components"), answers, seen);
                case "dynamiclist" -> markRows(component, answers, seen);
                default -> { }
            }
        }
    }

    private void markText(JsonNode field, Map<String, Object> answers, boolean seen) {
        if (field.path("readonly").asBoolean() || field.path("validate").has("pattern")) {
            return;
        }
        String mark = SIGN + ++made + "z <b>&\"'";
        answers.put(field.path("key").asText(), mark);
        if (seen) {
            visible.add(mark);
        }
    }

    @SuppressWarnings("unchecked")
    private void markRows(JsonNode list, Map<String, Object> answers, boolean seen) {
        Object rows = answers.get(list.path("path").asText());
        if (rows instanceof List<?> given) {
            List<Map<String, Object>> marked = given.stream()
                    .map(row -> (Map<String, Object>) new LinkedHashMap<>((Map<String, Object>) row)).toList();
            marked.forEach(row -> mark(list.path("components"), row, seen));
            answers.put(list.path("path").asText(), marked);
        }
    }

    private static JsonNode read(String form) {
        Path file = Sources.forms().stream().filter(path -> Sources.key(path).equals(form)).findFirst().orElseThrow();
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String formOf(String element) {
        return Sources.models().stream().map(file -> Sources.model(file).getModelElementById(element)).filter(found -> found != null)
                .map(found -> found instanceof UserTask task ? task.getCamundaFormRef() : ((StartEvent) found).getCamundaFormRef())
                .findFirst().orElseThrow();
    }
}

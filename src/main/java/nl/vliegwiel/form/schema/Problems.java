package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Collects what is wrong with one component. */
record Problems(JsonNode component, List<String> all) {

    void addIf(boolean wrong, String problem) {
        if (wrong) {
            all.add("component " + component.path("id").asText(component.path("key").asText("without id")) + ": " + problem);
        }
    }
}

package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The fields around the components: without them the Modeler offers components that Tasklist 7.24 cannot show (facts §2). */
final class HeaderLint {

    private static final int SCHEMA_VERSION = 16;

    private HeaderLint() {
    }

    static List<String> problems(JsonNode form) {
        List<String> problems = new ArrayList<>();
        if (!form.path("id").asText("").matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            problems.add("form: id must be kebab-case, like the file's name");
        }
        if (!"default".equals(form.path("type").asText())) {
            problems.add("form: type must be default");
        }
        if (!"Camunda Platform".equals(form.path("executionPlatform").asText())) {
            problems.add("form: executionPlatform must be Camunda Platform");
        }
        if (!form.path("executionPlatformVersion").asText("").startsWith("7.")) {
            problems.add("form: executionPlatformVersion must be 7.x");
        }
        if (!form.path("schemaVersion").isInt() || form.path("schemaVersion").asInt() > SCHEMA_VERSION) {
            problems.add("form: schemaVersion must be a number up to " + SCHEMA_VERSION);
        }
        return problems;
    }
}

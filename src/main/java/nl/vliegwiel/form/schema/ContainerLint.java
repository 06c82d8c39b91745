package nl.vliegwiel.form.schema;

import com.fasterxml.jackson.databind.JsonNode;

/** Groups and lists of rows. */
final class ContainerLint {

    private ContainerLint() {
    }

    static void check(JsonNode component, InputType kind, Problems here) {
        here.addIf(component.has("readonly")
                || component.has("disabled"), "readonly and disabled do not reach the fields inside; set them there");
        if (kind == InputType.DYNAMICLIST) {
            here.addIf(!component.path("disableCollapse").asBoolean(false),
                    "disableCollapse must be true: rows that are collapsed (after 5) are not sent, so they would be lost");
            here.addIf(!component.path("isRepeating").asBoolean(true), "isRepeating must not be false");
        }
    }
}

package nl.vliegwiel.form.schema;

import java.util.List;

/** Fields that belong together; with a path (else null) their data is an object of its own. */
record Group(String path, String label, Expression hide, List<Component> components) implements Component {
}

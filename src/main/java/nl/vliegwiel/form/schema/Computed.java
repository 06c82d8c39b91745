package nl.vliegwiel.form.schema;

/** A keyed expression: the browser works it out and sends it; the server works it out itself and only reports what was sent. */
record Computed(String key, Expression hide, Expression expression) implements Component {
}

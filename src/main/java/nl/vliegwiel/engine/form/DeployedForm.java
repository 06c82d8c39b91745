package nl.vliegwiel.engine.form;

import nl.vliegwiel.form.schema.FormSchema;

/** A form as deployed: its schema and the version its answers are stored under. */
record DeployedForm(String key, int version, FormSchema schema) {
}

package nl.vliegwiel.form.schema;

/** A form file that cannot be read; the message names the component and the property, never data. */
public class FormSchemaException extends RuntimeException {

    FormSchemaException(String message) {
        super(message);
    }

    FormSchemaException(String message, Throwable cause) {
        super(message, cause);
    }
}

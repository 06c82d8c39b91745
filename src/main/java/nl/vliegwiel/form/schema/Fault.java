package nl.vliegwiel.form.schema;

/**
 * One thing wrong with a submission. It says what is allowed and never repeats what was typed.
 *
 * @param path    where: {@code phone}, {@code goals[1].description}
 * @param label   the Dutch label of the field, with its row: {@code Omschrijving (Doelen, regel 2)}
 * @param message one Dutch sentence
 */
public record Fault(String path, String label, String message) {

    /** The fault as one line for a person. */
    public String sentence() {
        return label + ": " + message;
    }
}

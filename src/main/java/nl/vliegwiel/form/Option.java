package nl.vliegwiel.form;

/** A choice in a list that is computed from data: what is stored and what is read. */
public record Option(String label, String value) {
}

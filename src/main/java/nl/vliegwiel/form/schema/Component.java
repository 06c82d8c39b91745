package nl.vliegwiel.form.schema;

/** A component of a form that carries data or holds others; what is only shown leaves no trace but its names. */
sealed interface Component permits Field, Computed, Group, RowList {

    /** Null when it is always visible. */
    Expression hide();
}

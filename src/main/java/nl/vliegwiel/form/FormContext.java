package nl.vliegwiel.form;

import nl.vliegwiel.process.Variable;

/** Who has which form open, and for what. */
public interface FormContext {

    /** The person at the screen. */
    Actor actor();

    /** The team whose process this is, or the tenant of a set-up; on a start form the actor's only team, or null when the form has to ask. */
    String team();

    /** The dossier or signal number the process runs under; null on a start form. */
    String number();

    /** A variable of the process, or null. */
    <T> T variable(Variable<T> variable);
}

package nl.vliegwiel.form;

import java.util.List;
import java.util.Set;
import nl.vliegwiel.process.Decisions;

/**
 * A typed form: one record that is filled from the dossier and written to it, in the engine's own transaction (design §1).
 * The server has checked the answers against the deployed {@code .form} before {@link #submit} is called.
 *
 * @param <R> a component per keyed field of the form, and one per thing that is only shown
 */
public interface DossierForm<R extends Record> {

    /** The id of the {@code .form}. */
    String key();

    Class<R> type();

    /** What the form shows; a null component leaves its field empty. Never changes anything. */
    R show(FormContext context);

    /** Keys that {@link #show} proposes anew each day, such as today's date: nobody else can have changed them. */
    default Set<String> proposals() {
        return Set.of();
    }

    /**
     * What is wrong with the answers together, or beside the dossier. It is reported in one round with what the form itself refuses,
     * and {@link #submit} is called only when there is nothing. Never changes anything.
     *
     * @param answers as {@link #submit} gets them, but null as well for every answer that the form itself refuses
     * @return never null; a fault in a field that the form itself refuses is left out
     */
    default List<FormRejected.Fault> objections(FormContext context, R answers) {
        return List.of();
    }

    /**
     * Writes the answers to the dossier.
     *
     * @param answers fields that were hidden, read-only or left empty are null; so is everything that is only shown
     * @return what the process needs to know
     * @throws FormRejected when the answers contradict each other or the dossier
     */
    Decisions submit(FormContext context, R answers);
}

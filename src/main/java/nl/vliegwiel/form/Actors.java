package nl.vliegwiel.form;

import java.util.Optional;

/** Who is asking; whatever way the request came in. */
public interface Actors {

    /** The person behind the request; empty in a job and before somebody logged in. */
    Optional<Actor> current();

    /**
     * The same, behind a door that only opens to whoever logged in.
     *
     * @throws IllegalStateException when nobody did
     */
    default Actor present() {
        return current().orElseThrow(() -> new IllegalStateException("this is reached by a login only"));
    }
}

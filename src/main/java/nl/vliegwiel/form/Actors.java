package nl.vliegwiel.form;

import java.util.Optional;

/** Who is asking; whatever way the request came in. */
public interface Actors {

    /** The person behind the request; empty in a job and before somebody logged in. */
    Optional<Actor> current();
}

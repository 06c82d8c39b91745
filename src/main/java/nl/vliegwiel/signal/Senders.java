package nl.vliegwiel.signal;

import java.util.Optional;
import nl.vliegwiel.form.Actor;

/** Who sends an HTTP request. */
interface Senders {

    /** Empty when nobody has logged in. */
    Optional<Actor> current();
}

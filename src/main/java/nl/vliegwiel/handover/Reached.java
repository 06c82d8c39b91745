package nl.vliegwiel.handover;

import java.util.Optional;

/** What was reached with a household so far, in the words of whoever guided it; filled in when it goes to the other line. */
public interface Reached {

    /** Empty when nothing was written down. */
    Optional<String> of(String number);
}

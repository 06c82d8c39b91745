package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a person reads who is refused something. */
final class Refused {

    private Refused() {
    }

    /** Fails when it was not refused. */
    static String when(ThrowingCallable attempt) {
        Throwable refusal = catchThrowable(attempt);
        if (refusal == null) {
            throw new AssertionError("Nobody refused it");
        }
        return refusal.getMessage();
    }
}

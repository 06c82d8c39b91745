package nl.vliegwiel.engine.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.process.ReadableFault;

/**
 * Stands for an exception of unknown origin wherever it would be kept or shown. Its message may quote a person's data (a database's
 * does), so only the place in the code stays, and a mark by which administrator and developer find it in the log.
 */
final class UnknownFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEPTH_OF_MARK = 5;

    private UnknownFailure(String message, Throwable place) {
        super(message);
        setStackTrace(place.getStackTrace());
    }

    /** What is shown of a failed step; a fault that is meant for readers keeps its message. */
    static Throwable ofStep(Throwable failure) {
        return readable(failure).map(fault -> new UnknownFailure(fault.getMessage(), fault)).orElseGet(() -> new UnknownFailure(
                "Deze stap lukte niet door een technische fout (kenmerk " + mark(failure) + ", " + root(failure).getClass().getSimpleName()
                + "). Probeer het opnieuw; lukt het weer niet, geef het kenmerk door aan beheer.", root(failure)));
    }

    /** What somebody reads whose request failed. */
    static UnknownFailure ofRequest(Throwable failure) {
        return new UnknownFailure("Dit lukte niet door een technische fout (kenmerk " + mark(failure) + "). Er is niets opgeslagen. "
                + "Probeer het opnieuw; lukt het weer niet, geef het kenmerk door aan beheer.", root(failure));
    }

    /** The fault in the chain whose message is Dutch and holds no person. */
    static Optional<Throwable> readable(Throwable failure) {
        return Causes.find(failure, ReadableFault.class).map(Throwable.class::cast);
    }

    /** The same for the same place in the code, so that people can see that it is the same fault again. */
    static String mark(Throwable failure) {
        Throwable root = root(failure);
        return "%08x".formatted(31 * root.getClass().getName().hashCode() + Arrays.hashCode(Arrays.copyOf(root.getStackTrace(), DEPTH_OF_MARK)));
    }

    /** The classes of the chain, for the log. */
    static List<String> kinds(Throwable failure) {
        return Causes.of(failure).map(cause -> cause.getClass().getName()).toList();
    }

    private static Throwable root(Throwable failure) {
        return Causes.of(failure).reduce((outer, inner) -> inner).orElse(failure);
    }
}

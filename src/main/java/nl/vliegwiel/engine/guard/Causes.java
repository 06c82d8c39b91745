package nl.vliegwiel.engine.guard;

import java.util.Optional;
import java.util.stream.Stream;

/** An exception and what caused it, the outermost first. */
final class Causes {

    private static final int DEEPEST = 50;

    private Causes() {
    }

    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
    }

    static <T> Optional<T> find(Throwable failure, Class<T> kind) {
        return of(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}

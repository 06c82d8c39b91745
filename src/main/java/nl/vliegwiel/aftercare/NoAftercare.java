package nl.vliegwiel.aftercare;

import nl.vliegwiel.process.ReadableFault;

/** Nothing was agreed on aftercare under this number. */
class NoAftercare extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    NoAftercare(String number) {
        super("Voor dossier " + number + " is geen nazorg afgesproken.");
    }
}

package nl.vliegwiel.reachingout;

import nl.vliegwiel.process.ReadableFault;

/** There is no list under this number. */
class UnknownBatch extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    UnknownBatch(String number) {
        super("Lijst " + number + " bestaat niet.");
    }
}

package nl.vliegwiel.signal;

import nl.vliegwiel.process.ReadableFault;

/** There is no signal under this number or id. */
class UnknownSignal extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    UnknownSignal(String reference) {
        super("Signaal " + reference + " bestaat niet.");
    }
}

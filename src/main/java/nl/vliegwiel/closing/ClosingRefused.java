package nl.vliegwiel.closing;

import nl.vliegwiel.process.ReadableFault;

/** The end of a team that cannot be agreed on, or not taken back any more; says why in Dutch. Names teams, never persons. */
public class ClosingRefused extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    ClosingRefused(String reason) {
        super(reason);
    }
}

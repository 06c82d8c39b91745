package nl.vliegwiel.team;

import nl.vliegwiel.process.ReadableFault;

/** An account, role or tenant that is not there. Names nothing: what was asked for may have been typed. */
public class UnknownMember extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    /** @param what in Dutch, such as "Dit account" */
    public UnknownMember(String what) {
        super(what + " bestaat niet (meer).");
    }
}

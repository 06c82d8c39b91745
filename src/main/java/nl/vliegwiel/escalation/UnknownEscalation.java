package nl.vliegwiel.escalation;

import nl.vliegwiel.process.ReadableFault;

/** This dossier has no such escalation. */
class UnknownEscalation extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    UnknownEscalation(String number) {
        super("Deze opschaling staat niet in dossier " + number + ".");
    }
}

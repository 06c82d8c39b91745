package nl.vliegwiel.decision;

import nl.vliegwiel.process.ReadableFault;

/** This dossier has no such decision. */
class UnknownDecision extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    UnknownDecision(String number) {
        super("Dit besluit staat niet in dossier " + number + ".");
    }
}

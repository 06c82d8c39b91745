package nl.vliegwiel.lifecycle;

import nl.vliegwiel.process.ReadableFault;

/** A dossier has no report under the id that its process holds. */
class UnknownReport extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    UnknownReport(String number) {
        super("Dossier " + number + " heeft geen melding met dit kenmerk.");
    }
}

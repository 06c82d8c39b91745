package nl.vliegwiel.sharing;

import nl.vliegwiel.process.ReadableFault;

/** The dossier has no consent under this id. */
public class UnknownConsent extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    UnknownConsent(String reference) {
        super("Deze toestemming hoort niet bij dossier " + reference + ".");
    }
}

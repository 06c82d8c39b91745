package nl.vliegwiel.sharing;

import nl.vliegwiel.process.ReadableFault;

/** The dossier has no act of sharing under this id. */
public class UnknownSharingAct extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    UnknownSharingAct(String reference) {
        super("Deze afspraak over gegevens hoort niet bij dossier " + reference + ".");
    }
}

package nl.vliegwiel.handover;

import nl.vliegwiel.process.ReadableFault;

/** The dossier has no handover under this id. */
public class UnknownHandover extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    UnknownHandover(String reference) {
        super("Deze overdracht hoort niet bij dossier " + reference + ".");
    }
}

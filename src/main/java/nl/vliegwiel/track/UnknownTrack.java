package nl.vliegwiel.track;

import nl.vliegwiel.process.ReadableFault;

/** The dossier has no track under this id. */
public class UnknownTrack extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    UnknownTrack(String reference) {
        super("Dit traject hoort niet bij dossier " + reference + ".");
    }
}

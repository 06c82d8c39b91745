package nl.vliegwiel.datarequest;

import nl.vliegwiel.process.ReadableFault;

/** The dossier has no question to an agency under this id. */
public class UnknownRequest extends RuntimeException implements ReadableFault {

    private static final long serialVersionUID = 1L;

    UnknownRequest(String reference) {
        super("Deze vraag aan een instantie hoort niet bij dossier " + reference + ".");
    }
}

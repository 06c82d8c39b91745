package nl.vliegwiel.dossier;

/** There is no dossier under this number. */
public class UnknownDossier extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownDossier(String reference) {
        super("Dossier " + reference + " bestaat niet.");
    }
}

package nl.vliegwiel.lifecycle;

/** For whoever has something open at a dossier when its process ends, in whatever way. */
public interface DossierEnd {

    /** @param number of the dossier */
    void ended(String number);
}

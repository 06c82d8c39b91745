package nl.vliegwiel.sharing;

/** For whoever has something running that leans on what may be shared of a household. */
public interface SharingStop {

    /**
     * A consent ended, or the dossier was closed: what runs looks again whether it still may. Called in an asynchronous step, perhaps
     * more than once.
     *
     * @param number of the dossier
     */
    void stopped(String number);
}

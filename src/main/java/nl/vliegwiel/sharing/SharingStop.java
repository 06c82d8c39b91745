package nl.vliegwiel.sharing;

/** For whoever has something running that leans on what may be shared of a household. */
public interface SharingStop {

    /**
     * A consent ended just now: what only the dossier holds is changed with it, in the same transaction.
     *
     * @param number of the dossier
     */
    default void atOnce(String number) {
    }

    /**
     * A consent ended, or the dossier was closed: what runs looks again whether it still may. Called in an asynchronous step, perhaps
     * more than once.
     *
     * @param number of the dossier
     */
    void stopped(String number);
}

package nl.vliegwiel.plan;

/** Creates the track behind a goal; its process starts by message. */
public interface NewTracks {

    /**
     * @param number of the dossier
     * @param title the goal, in the household's words
     * @param domain code of the domain of life
     * @param owner login of the colleague who keeps the track going
     * @return the new track's id, a UUID
     */
    String add(String number, String title, String domain, String owner, int checkInWeeks);
}

package nl.vliegwiel.lifecycle;

/** Where a track is put down that comes on top of an agreed plan; it starts when {@code case-lifecycle.trackAdded} arrives. */
public interface NewTracks {

    /**
     * @param number dossier number
     * @param title the goal in the household's words
     * @param domain code of the life domain
     * @param owner login of who guides the track
     * @param checkInWeeks weeks between check-ins, 1 to 12
     * @return the id of the track, a UUID
     */
    String add(String number, String title, String domain, String owner, int checkInWeeks);
}

package nl.vliegwiel.track;

import java.util.Date;

/** What a change of the dossier asks of the process of a track. */
interface TrackProcesses {

    /** Lets a track that waits for another one look again; without effect when it does not wait yet. */
    void wake(String number, String track);

    /** Its owner looks at it no later than this. */
    void lookBefore(String number, String track, Date moment);

    /** Its tasks are somebody else's from now on. */
    void handTo(String number, String track, String owner);
}

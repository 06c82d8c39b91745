package nl.vliegwiel.reminder;

/** Hears what a coordinator agreed about late work, when the work is the feature's own; called in an asynchronous step. */
public interface LateWorkAgreed {

    /**
     * @param task id of the task in the engine, still open
     * @param agreed what was agreed, in the coordinator's words
     * @param colleague login of who does the work from now on; null when nothing changed
     * @param coordinator login
     */
    void agreed(String number, String task, String agreed, String colleague, String coordinator);
}

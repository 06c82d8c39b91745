package nl.vliegwiel.process;

/**
 * Sends messages between processes, also of different teams. Call it from an asynchronous step: a message that nobody expects
 * is a fault that the step retries and then shows as an incident.
 */
public interface ProcessMessages {

    /** Starts a process by message in a team, under a dossier or signal number. */
    void start(String message, String team, String number, Decisions decisions);

    /** Continues the process that waits under this number. */
    void send(String message, String number, Decisions decisions);

    /** Continues the process that waits under this number and holds this id, where several may wait at once. */
    void send(String message, String number, Variable<String> key, String id, Decisions decisions);

    /** Opens an event sub-process under this number; the decisions belong to that sub-process alone. */
    void open(String message, String number, Decisions decisions);
}

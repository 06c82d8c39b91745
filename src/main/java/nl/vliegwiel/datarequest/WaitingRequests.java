package nl.vliegwiel.datarequest;

/** Which questions have a process that waits for an answer. */
interface WaitingRequests {

    boolean waits(String message, String number, String requestId);
}

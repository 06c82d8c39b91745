package nl.vliegwiel.lifecycle;

/** Which news a household's process can take at this moment. */
interface WaitingProcesses {

    /** Whether a process under this dossier number waits for this message. */
    boolean expects(String message, String number);
}

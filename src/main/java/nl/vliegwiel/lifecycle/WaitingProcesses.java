package nl.vliegwiel.lifecycle;

import java.util.List;

/** What a household's processes do at this moment. */
public interface WaitingProcesses {

    /** Whether a process under this dossier number waits for this message. */
    boolean expects(String message, String number);

    /** Whether a process of this kind runs under this dossier number. */
    boolean runs(String process, String number);

    /** Whether this task of a model is open under this number. */
    boolean waitsAt(String task, String number);

    /** The open tasks under this dossier number, with who has them; by name. */
    List<String> openTasks(String number);
}

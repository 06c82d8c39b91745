package nl.vliegwiel.signal;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.lifecycle.WaitingProcesses;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Component;

/** Adds a signal to an open dossier, whichever line has it: its contact person or director looks at it. */
@Component
class Joining {

    static final String FIRST_LINE = "case-lifecycle.signalJoined";
    private static final String SECOND_LINE = "second-line-support.signalJoined";

    private final WaitingProcesses waiting;
    private final ProcessMessages messages;

    Joining(WaitingProcesses waiting, ProcessMessages messages) {
        this.waiting = waiting;
        this.messages = messages;
    }

    void join(Signal signal, CaseFile file) {
        signal.join(file.reference());
        messages.open(message(file), file.reference(), Decisions.none().with(SignalVariables.SIGNAL_ID, signal.id().toString()));
    }

    /** Until the second line has begun, the first line still follows the household that it handed over. */
    private String message(CaseFile file) {
        boolean secondLine = file.phase() == Phase.SECOND_LINE && waiting.expects(SECOND_LINE, file.reference());
        return secondLine ? SECOND_LINE : FIRST_LINE;
    }
}

package nl.vliegwiel.handover;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.lifecycle.CaseStarts;
import nl.vliegwiel.lifecycle.LifecycleVariables;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Component;

/** Starts the work of the team that took over, in the transaction in which the dossier moves: the old one ends only when the new one stands. */
@Component
class Continuation {

    private static final String HOUSEHOLD_TAKEN_OVER = "second-line-support.householdTakenOver";

    private final CaseStarts starts;
    private final ProcessMessages messages;
    private final Direction direction;

    Continuation(CaseStarts starts, ProcessMessages messages, Direction direction) {
        this.starts = starts;
        this.messages = messages;
        this.direction = direction;
    }

    void start(Handover handover, CaseFile file) {
        if (direction.isBack(handover.fromTeam())) {
            starts.start(file, handover.reply().caseEntry());
        } else {
            messages.start(HOUSEHOLD_TAKEN_OVER, file.team(), file.reference(), HandoverMessages.about(handover)
                    .with(LifecycleVariables.CONTACT_PERSON, file.contactPerson()));
        }
    }
}

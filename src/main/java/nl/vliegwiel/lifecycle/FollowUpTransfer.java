package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Component;

/** A task that finds out that another team has to go on passes that on as news, as if somebody had reported it. */
@Component
class FollowUpTransfer {

    private static final String EVENT_FOLLOWED = "household-event.eventFollowed";

    private final Transfers transfers;
    private final ProcessMessages messages;

    FollowUpTransfer(Transfers transfers, ProcessMessages messages) {
        this.transfers = transfers;
        this.messages = messages;
    }

    void start(CaseFile file, String toTeam, String reason, String by) {
        String transfer = transfers.ask(file, toTeam, reason, by);
        messages.start(EVENT_FOLLOWED, file.team(), file.reference(), Decisions.none()
                .with(LifecycleVariables.HOUSEHOLD_EVENT, HouseholdEvent.TRANSFER)
                .with(LifecycleVariables.NEWS_FOLLOWS, true)
                .with(LifecycleVariables.REPORTER, by)
                .with(LifecycleVariables.TRANSFER_ID, transfer));
    }
}

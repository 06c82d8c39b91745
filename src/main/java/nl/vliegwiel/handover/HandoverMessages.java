package nl.vliegwiel.handover;

import java.util.Date;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Component;

/** The messages between the two pools of a handover; each is addressed by dossier number and handover. */
@Component
class HandoverMessages {

    private static final String OFFERED = "warm-handover.handoverOffered";
    private static final String ANSWERED = "warm-handover.handoverAnswered";
    static final String OFFER_WITHDRAWN = "warm-handover.offerWithdrawn";
    private static final String OFFER_CANCELLED = "warm-handover.offerCancelled";
    private static final String HANDED_OVER = "handover-follow-up.householdHandedOver";
    private static final String HOUSEHOLD_MOVED_ON = "handover-follow-up.householdMovedOn";

    private final ProcessMessages messages;

    HandoverMessages(ProcessMessages messages) {
        this.messages = messages;
    }

    /** To the team that is asked. */
    void offer(Handover handover, Date coordinatorDue, Date managementDue) {
        messages.start(OFFERED, handover.offer().toTeam(), handover.reference(), about(handover)
                .with(HandoverVariables.COORDINATOR_DUE_ON, coordinatorDue).with(HandoverVariables.MANAGEMENT_DUE_ON, managementDue));
    }

    /** To the line that offered; the outcome says what the answer is. */
    void answer(Handover handover, HandoverOutcome outcome) {
        send(ANSWERED, handover, Decisions.none().with(HandoverVariables.HANDOVER_OUTCOME, outcome));
    }

    /** To the line that offered and waits: it tells the team that was asked. */
    void withdraw(Handover handover) {
        send(OFFER_WITHDRAWN, handover, Decisions.none());
    }

    /** To the team that was asked: its task ends. */
    void cancel(Handover handover) {
        send(OFFER_CANCELLED, handover, Decisions.none());
    }

    /**
     * In the line that offered: its work is done, and somebody asks how it goes in some weeks.
     *
     * @param asker login; null when everybody of the team may
     */
    void askLater(Handover handover, Date on, String asker) {
        messages.start(HANDED_OVER, handover.fromTeam(), handover.reference(), about(handover)
                .with(HandoverVariables.FOLLOW_UP_ON, on).with(HandoverVariables.FORMER_CONTACT_PERSON, asker));
    }

    /** To the line that offered and was still to ask how it goes. */
    void movedOn(Handover handover) {
        send(HOUSEHOLD_MOVED_ON, handover, Decisions.none());
    }

    private void send(String message, Handover handover, Decisions decisions) {
        messages.send(message, handover.reference(), HandoverVariables.HANDOVER_ID, handover.id(), decisions);
    }

    static Decisions about(Handover handover) {
        return Decisions.none().with(HandoverVariables.HANDOVER_ID, handover.id());
    }
}

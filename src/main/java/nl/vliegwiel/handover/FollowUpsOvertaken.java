package nl.vliegwiel.handover;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what the line that once offered still waits for, because the household goes back or is let go: two processes must not both go on. */
@Service
@Transactional
public class FollowUpsOvertaken {

    private final Handovers handovers;
    private final Responsibility responsibility;
    private final HandoverMessages messages;

    FollowUpsOvertaken(Handovers handovers, Responsibility responsibility, HandoverMessages messages) {
        this.handovers = handovers;
        this.responsibility = responsibility;
        this.messages = messages;
    }

    /** Call it from an asynchronous step. */
    public void end(String number) {
        handovers.all(number).stream().filter(Handover::awaitsFollowUp).forEach(this::end);
    }

    private void end(Handover handover) {
        responsibility.overtake(handover);
        messages.movedOn(handover);
    }
}

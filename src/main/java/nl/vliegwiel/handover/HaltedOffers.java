package nl.vliegwiel.handover;

import java.util.Optional;
import nl.vliegwiel.lifecycle.DossierEnd;
import nl.vliegwiel.lifecycle.WaitingProcesses;
import nl.vliegwiel.lifecycle.Withdrawals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An offer that nobody answered is taken back when the household wants to stop, or when its dossier ends: the other line reads so. */
@Service
@Transactional
class HaltedOffers implements DossierEnd {

    private static final String WANTS_TO_STOP = "Het huishouden wil stoppen met de hulp.";
    private static final String ENDED = "De hulp van het wijkteam is geëindigd. Een overdracht is niet meer nodig.";
    private static final String OFFERING = "warm-handover";

    private final Handovers handovers;
    private final HandoverMessages messages;
    private final WaitingProcesses waiting;
    private final Withdrawals withdrawals;
    private final HandoverDates dates;

    HaltedOffers(Handovers handovers, HandoverMessages messages, WaitingProcesses waiting, Withdrawals withdrawals, HandoverDates dates) {
        this.handovers = handovers;
        this.messages = messages;
        this.waiting = waiting;
        this.withdrawals = withdrawals;
        this.dates = dates;
    }

    /** What offered was the interrupted work itself, or runs beside it and tells the other line as after any withdrawal. */
    @Override
    public void halted(String number) {
        boolean beside = waiting.runs(OFFERING, number);
        if (!beside || waiting.expects(HandoverMessages.OFFER_WITHDRAWN, number)) {
            takeBack(number, WANTS_TO_STOP).ifPresent(offer -> tell(offer, beside));
        }
    }

    /** Nothing waits for an answer any more. */
    @Override
    public void ended(String number) {
        takeBack(number, ENDED).ifPresent(offer -> tell(offer, false));
    }

    private Optional<Handover> takeBack(String number, String reason) {
        Optional<Handover> open = handovers.open(number).map(offer -> handovers.toDecide(number, offer.id())).filter(Handover::isOpen);
        open.ifPresent(offer -> offer.withdraw(
                new Withdrawal(reason, withdrawals.lastReporter(number).orElse(offer.preparedBy()), dates.today())));
        return open;
    }

    /** Nobody was asked while the offer was only prepared. */
    private void tell(Handover offer, boolean beside) {
        if (beside) {
            messages.withdraw(offer);
        } else if (offer.offeredOn() != null) {
            messages.cancel(offer);
        }
    }
}

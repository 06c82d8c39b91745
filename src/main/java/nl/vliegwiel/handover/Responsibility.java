package nl.vliegwiel.handover;

import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.dossier.Dossiers;
import org.springframework.stereotype.Component;

/** Who answers for a household and who may look along: the first line until acceptance, the second line from then on (mission C17). */
@Component
class Responsibility {

    private final Dossiers dossiers;
    private final DossierAccess access;
    private final HandoverDates dates;

    Responsibility(Dossiers dossiers, DossierAccess access, HandoverDates dates) {
        this.dossiers = dossiers;
        this.access = access;
        this.dates = dates;
    }

    /** The second line may look from now on. */
    void offer(Handover handover) {
        handover.offerOn(dates.today(), dates.answerDue());
        access.give(handover.reference(), handover.offer().toTeam());
    }

    void decline(Handover handover) {
        access.withdraw(handover.reference(), handover.offer().toTeam());
    }

    /** The dossier is the second line's; the first line may look until it has asked how it goes. */
    void transfer(Handover handover) {
        dossiers.get(handover.reference()).moveTo(handover.offer().toTeam(), handover.director());
        access.give(handover.reference(), handover.fromTeam());
        access.withdraw(handover.reference(), handover.offer().toTeam());
        handover.transfer(dates.today());
    }

    void followUp(Handover handover, FollowUp asked) {
        handover.followUp(asked);
        access.withdraw(handover.reference(), handover.fromTeam());
    }

    /** A director other than the one who accepted. */
    void direct(Handover handover, String director) {
        if (handover.isTransferred()) {
            dossiers.get(handover.reference()).moveTo(handover.offer().toTeam(), director);
        }
    }
}

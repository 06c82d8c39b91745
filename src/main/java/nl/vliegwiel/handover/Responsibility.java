package nl.vliegwiel.handover;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.track.Tracks;
import org.springframework.stereotype.Component;

/** Who answers for a household and who may look along: the offering line until acceptance, the other from then on (mission C17). */
@Component
class Responsibility {

    private final Dossiers dossiers;
    private final DossierAccess access;
    private final Tracks tracks;
    private final HandoverDates dates;
    private final Direction direction;

    Responsibility(Dossiers dossiers, DossierAccess access, Tracks tracks, HandoverDates dates, Direction direction) {
        this.dossiers = dossiers;
        this.access = access;
        this.tracks = tracks;
        this.dates = dates;
        this.direction = direction;
    }

    /** The other line may look from now on. */
    void offer(Handover handover) {
        handover.offerOn(dates.today(), dates.answerDue());
        access.give(handover.reference(), handover.offer().toTeam());
    }

    /** The offer was declined or taken back. */
    void end(Handover handover) {
        access.withdraw(handover.reference(), handover.offer().toTeam());
    }

    /** The dossier is the other line's; the offering one may look until it has asked how it goes. */
    CaseFile transfer(Handover handover) {
        CaseFile file = dossiers.get(handover.reference());
        if (direction.isBack(handover.fromTeam())) {
            file.reopen(handover.offer().toTeam(), handover.director());
        } else {
            file.moveTo(handover.offer().toTeam(), handover.director());
        }
        access.give(handover.reference(), handover.fromTeam());
        access.withdraw(handover.reference(), handover.offer().toTeam());
        handover.transfer(dates.today());
        return file;
    }

    void followUp(Handover handover, FollowUp asked) {
        handover.followUp(asked);
        leave(handover);
    }

    /** The household has moved on before the offering line asked how it goes. */
    void overtake(Handover handover) {
        handover.overtake(dates.today());
        leave(handover);
    }

    /** The offering line's access ends, and so does what the first line still ran; tracks that began after a way back go on. */
    private void leave(Handover handover) {
        access.withdraw(handover.reference(), handover.fromTeam());
        if (!direction.isBack(handover.fromTeam())) {
            tracks.stopRunning(handover.reference());
        }
    }

    /** A director other than the one who accepted. */
    void direct(Handover handover, String director) {
        if (handover.isTransferred()) {
            dossiers.get(handover.reference()).handTo(director);
        }
    }
}

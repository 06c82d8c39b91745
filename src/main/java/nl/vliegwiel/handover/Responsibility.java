package nl.vliegwiel.handover;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Succession;
import nl.vliegwiel.track.Tracks;
import org.springframework.stereotype.Component;

/** Who answers for a household and who may look along: the offering line until acceptance, the other from then on (mission C17). */
@Component
class Responsibility {

    private final Dossiers dossiers;
    private final ContactPersons contactPersons;
    private final DossierAccess access;
    private final Tracks tracks;
    private final HandoverDates dates;
    private final Direction direction;

    Responsibility(Dossiers dossiers, ContactPersons contactPersons, DossierAccess access, Tracks tracks, HandoverDates dates,
            Direction direction) {
        this.dossiers = dossiers;
        this.contactPersons = contactPersons;
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

    /** Login of who keeps the contact until the transfer; null when that is somebody of another organisation, who leaves with it. */
    String whoAsksLater(Handover handover) {
        String contactPerson = dossiers.get(handover.reference()).contactPerson();
        return contactPerson == null || contactPersons.isOutsider(contactPerson, handover.fromTeam()) ? null : contactPerson;
    }

    /** The dossier is the other line's; the offering one stops its tracks, and may look until it has asked how it goes. */
    CaseFile transfer(Handover handover) {
        CaseFile file = dossiers.get(handover.reference());
        contactPersons.succeed(file.reference(), new Succession(handover.director(), null, handover.reply().by()));
        if (direction.isBack(handover.fromTeam())) {
            file.reopen(handover.offer().toTeam(), handover.director());
        } else {
            tracks.stopRunning(file.reference());
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

    /** What the offering line was allowed to look at for a while. */
    private void leave(Handover handover) {
        access.withdraw(handover.reference(), handover.fromTeam());
    }

    /**
     * A director other than the one who accepted.
     *
     * @param by login of who decides it
     */
    void direct(Handover handover, String director, String by) {
        if (handover.isTransferred()) {
            contactPersons.succeed(handover.reference(), new Succession(director, null, by));
        }
    }
}

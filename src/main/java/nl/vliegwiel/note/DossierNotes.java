package nl.vliegwiel.note;

import java.util.Optional;
import java.util.UUID;
import nl.vliegwiel.api.ApiProblem;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormRejected;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Writes a note for somebody, in a dossier that this person may see; once, however often it is sent. */
@Service
public class DossierNotes {

    private final NoteCheck check;
    private final NoteShelf shelf;
    private final Dossiers dossiers;
    private final DossierAccess access;

    DossierNotes(NoteCheck check, NoteShelf shelf, Dossiers dossiers, DossierAccess access) {
        this.check = check;
        this.shelf = shelf;
        this.dossiers = dossiers;
        this.access = access;
    }

    public static boolean mayWrite(Actor actor) {
        return DossierAccess.worksWithHouseholds(actor);
    }

    /**
     * Keeps a note.
     *
     * @throws ApiProblem for a household that is not there, or not this person's
     * @throws FormRejected with every fault
     */
    public UUID write(Actor author, TypedNote typed) {
        requireOpen(author, typed.number());
        CheckedNote note = check.read(typed);
        try {
            return shelf.keep(author.id(), note);
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException lost) {
            // Of two at once with one key the second waits in the database; then the first is there to be found.
            if (note.key() == null) {
                throw lost;
            }
            return shelf.keep(author.id(), note);
        }
    }

    /**
     * Says it better; what it said before is kept.
     *
     * @throws ApiProblem for a note that is not this person's own, in this dossier
     * @throws FormRejected with every fault, and when its time is over
     */
    public void correct(Actor author, UUID id, TypedNote typed) {
        requireOpen(author, typed.number());
        shelf.correct(own(author, typed.number(), id), check.read(typed));
    }

    /**
     * Takes away what was just saved.
     *
     * @throws ApiProblem for a note that is not this person's own, in this dossier
     * @throws FormRejected when its time is over
     */
    public void undo(Actor author, String number, UUID id) {
        requireOpen(author, number);
        shelf.takeAway(own(author, number, id));
    }

    boolean canUndo(DossierNote note) {
        return shelf.canTakeAway(note);
    }

    /** @throws ApiProblem for a note that this person did not write, or in a dossier that this person may no longer see */
    DossierNote own(Actor author, UUID id) {
        return shelf.find(id, author.id()).filter(note -> access.allows(author, note.reference())).orElseThrow(DossierNotes::noSuchNote);
    }

    private DossierNote own(Actor author, String number, UUID id) {
        return Optional.of(own(author, id)).filter(note -> note.reference().equals(number)).orElseThrow(DossierNotes::noSuchNote);
    }

    private static ApiProblem noSuchNote() {
        return new ApiProblem(HttpStatus.NOT_FOUND, "Deze notitie is er niet",
                "U kunt deze notitie niet veranderen. Hij is al weggehaald, iemand anders schreef hem, of het huishouden hoort niet meer bij uw team.");
    }

    private void requireOpen(Actor author, String number) {
        if (!mayWrite(author) || number == null || !access.allows(author, number)) {
            throw new ApiProblem(HttpStatus.NOT_FOUND, "Dit huishouden is er niet", "Dit huishouden is er niet, of hoort niet bij uw team.");
        }
        if (dossiers.find(number).filter(CaseFile::isOpen).isEmpty()) {
            throw new FormRejected("number", "Huishouden", "Dit dossier is gesloten. Leg een nieuw signaal vast.");
        }
    }
}

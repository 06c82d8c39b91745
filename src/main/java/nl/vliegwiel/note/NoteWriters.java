package nl.vliegwiel.note;

import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Who may open the pages of notes. */
final class NoteWriters {

    private NoteWriters() {
    }

    /** For everybody else these pages are not there. */
    static Actor present(Actors actors) {
        Actor actor = actors.present();
        if (!DossierNotes.mayWrite(actor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return actor;
    }
}

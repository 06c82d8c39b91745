package nl.vliegwiel.note;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import nl.vliegwiel.form.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notes as our own pages and Tasklist write them. */
@Hidden
@RestController
@RequestMapping("/api/desk/dossiers/{number}/notes")
class NoteApi {

    private final Actors actors;
    private final DossierNotes notes;

    NoteApi(Actors actors, DossierNotes notes) {
        this.actors = actors;
        this.notes = notes;
    }

    record Body(String kind, String on, String text) {

        TypedNote as(String number, String key) {
            return new TypedNote(number, kind, on, text, key);
        }
    }

    record Kept(UUID id) {
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Kept write(@PathVariable("number") String number, @RequestHeader(name = "Idempotency-Key", required = false) String key, @RequestBody Body body) {
        return new Kept(notes.write(actors.present(), body.as(number, key)));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable("number") String number, @PathVariable("id") UUID id, @RequestBody Body body) {
        notes.correct(actors.present(), id, body.as(number, null));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable("number") String number, @PathVariable("id") UUID id) {
        notes.undo(actors.present(), number, id);
    }
}

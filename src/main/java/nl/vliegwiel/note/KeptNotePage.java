package nl.vliegwiel.note;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.api.ApiProblem;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Actors;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.time.DutchDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What a writer sees of a note that is kept: that it is, how to take it away, how to correct it. */
@Hidden
@Controller
@RequestMapping("/notitie/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class KeptNotePage {

    private final Actors actors;
    private final DossierNotes notes;
    private final NoteScreen screen;

    KeptNotePage(Actors actors, DossierNotes notes, NoteScreen screen) {
        this.actors = actors;
        this.notes = notes;
        this.screen = screen;
    }

    @GetMapping("/bewaard")
    String kept(@PathVariable("id") UUID id, Model model) {
        return shown(own(id), model, List.of());
    }

    /** What it said comes back on the screen, so that a slip of the finger loses nothing. */
    @PostMapping("/ongedaan")
    String undo(@PathVariable("id") UUID id, Model model, HttpServletResponse response) {
        DossierNote note = own(id);
        try {
            notes.undo(writer(), note.reference(), id);
        } catch (FormRejected late) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return shown(note, model, late.faults());
        } catch (ApiProblem moved) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("undone", true);
        return screen.show(model, writer(), typed(note), List.of());
    }

    @GetMapping
    String better(@PathVariable("id") UUID id, Model model) {
        DossierNote note = own(id);
        return screen.showKept(model, writer(), note, typed(note), List.of());
    }

    /** What was typed for a note that is no longer this person's comes back as a new note, for another household. */
    @PostMapping
    String correct(@PathVariable("id") UUID id, TypedNote typed, Model model, HttpServletResponse response) {
        try {
            return corrected(notes.own(writer(), id), typed, model, response);
        } catch (ApiProblem gone) {
            response.setStatus(gone.status().value());
            TypedNote loose = new TypedNote(null, typed.kind(), typed.on(), typed.text(), UUID.randomUUID().toString());
            return screen.show(model, writer(), loose, List.of(new Fault(null, null, gone.getMessage())));
        }
    }

    private String corrected(DossierNote note, TypedNote typed, Model model, HttpServletResponse response) {
        TypedNote better = new TypedNote(note.reference(), typed.kind(), typed.on(), typed.text(), null);
        try {
            notes.correct(writer(), note.id(), better);
            return "redirect:/notitie/" + note.id() + "/bewaard";
        } catch (FormRejected rejected) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return screen.showKept(model, writer(), note, better, rejected.faults());
        }
    }

    private String shown(DossierNote note, Model model, Collection<Fault> faults) {
        model.addAttribute("id", note.id());
        model.addAttribute("number", note.reference());
        model.addAttribute("household", screen.nameOf(writer(), note));
        model.addAttribute("kind", note.kind().label());
        model.addAttribute("on", DutchDate.of(note.on()));
        model.addAttribute("words", note.words());
        model.addAttribute("mayUndo", notes.canUndo(note));
        model.addAttribute("faults", faults);
        return "note/kept";
    }

    /** A new key: after it was taken away it is another note. */
    private TypedNote typed(DossierNote note) {
        return new TypedNote(note.reference(), note.kind().name(), note.on().toString(), note.words(), UUID.randomUUID().toString());
    }

    private DossierNote own(UUID id) {
        try {
            return notes.own(writer(), id);
        } catch (ApiProblem unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Actor writer() {
        return NoteWriters.present(actors);
    }
}

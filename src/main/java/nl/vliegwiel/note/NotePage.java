package nl.vliegwiel.note;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.vliegwiel.api.ApiProblem;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Actors;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.FormRejected.Fault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to write a note on, made for a phone in a car; it works without scripts too. */
@Hidden
@Controller
class NotePage {

    private final Actors actors;
    private final DossierNotes notes;
    private final NoteScreen screen;

    NotePage(Actors actors, DossierNotes notes, NoteScreen screen) {
        this.actors = actors;
        this.notes = notes;
        this.screen = screen;
    }

    @GetMapping("/notitie")
    String empty(@RequestParam(name = "huishouden", required = false) String number, Model model) {
        return screen.show(model, NoteWriters.present(actors), screen.fresh(number), List.of());
    }

    /** What was typed so far goes along and stays. */
    @PostMapping("/notitie/zoeken")
    String find(TypedNote typed, @RequestParam(name = "find", required = false) String find, Model model) {
        return screen.showFound(model, NoteWriters.present(actors), typed, find);
    }

    @PostMapping("/notitie")
    String write(TypedNote typed, Model model, HttpServletResponse response) {
        Actor writer = NoteWriters.present(actors);
        try {
            if (typed.number() == null || typed.number().isBlank()) {
                throw new FormRejected("number", "Huishouden", "Kies bij wie dit was.");
            }
            return "redirect:/notitie/" + notes.write(writer, typed) + "/bewaard";
        } catch (FormRejected rejected) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return screen.show(model, writer, typed, rejected.faults());
        } catch (ApiProblem unknown) {
            response.setStatus(unknown.status().value());
            return screen.show(model, writer, typed, List.of(new Fault("number", "Huishouden", unknown.getMessage())));
        }
    }
}

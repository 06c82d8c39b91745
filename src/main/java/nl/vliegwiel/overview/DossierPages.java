package nl.vliegwiel.overview;

import io.swagger.v3.oas.annotations.Hidden;
import nl.vliegwiel.api.ApiProblem;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Actors;
import nl.vliegwiel.note.DossierNotes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The household on its own page, and the piece of it that Tasklist shows beside a form. */
@Hidden
@Controller
class DossierPages {

    private final Sheets sheets;
    private final Actors actors;

    DossierPages(Sheets sheets, Actors actors) {
        this.sheets = sheets;
        this.actors = actors;
    }

    @GetMapping("/api/desk/tasks/{task}/dossier")
    String beside(@PathVariable String task, Model model) {
        model.addAttribute("sheet", sheets.ofTask(actors.present(), task).orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "Niet gevonden",
                "Dit huishouden is er niet, of hoort niet bij uw team. Misschien is de taak net afgerond: ververs de takenlijst.")));
        return "overview/sheet :: sheet";
    }

    @GetMapping("/dossier/{number}")
    String page(@PathVariable String number, Model model) {
        Actor reader = actors.present();
        Sheet sheet = sheets.ofHousehold(reader, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("sheet", sheet);
        model.addAttribute("takesNotes", sheet.open() && DossierNotes.mayWrite(reader));
        return "overview/page";
    }
}

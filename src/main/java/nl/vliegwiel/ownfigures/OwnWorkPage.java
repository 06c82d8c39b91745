package nl.vliegwiel.ownfigures;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Collections;
import java.util.Set;
import nl.vliegwiel.desk.DeskPage;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Actors;
import nl.vliegwiel.team.Colleagues;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The page "Mijn werk": there is no address for somebody else's. */
@Hidden
@Controller
class OwnWorkPage {

    private static final String PATH = "/mijn-werk";
    /** Who works with households. */
    private static final Set<String> ROLES = Set.of(Colleagues.WORKER, Colleagues.COORDINATOR, Colleagues.DIRECTOR);

    private final Actors actors;
    private final OwnFigures figures;

    OwnWorkPage(Actors actors, OwnFigures figures) {
        this.actors = actors;
        this.figures = figures;
    }

    @GetMapping(PATH)
    String show(Model model) {
        Actor me = actors.present();
        if (!isFor(me)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("chapters", figures.of(me));
        return "ownfigures/own-work";
    }

    private static boolean isFor(Actor actor) {
        return !Collections.disjoint(actor.roles(), ROLES);
    }

    /** In the menu. */
    @Bean
    @Order(30)
    static DeskPage ownWorkInMenu() {
        return new DeskPage(PATH, "Mijn werk", OwnWorkPage::isFor);
    }
}

package nl.vliegwiel.desk;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Actors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Our own pages for whoever is logged in, for the menu of a web app. */
@Hidden
@RestController
class PagesApi {

    private final Actors actors;
    private final ObjectProvider<DeskPage> pages;

    PagesApi(Actors actors, ObjectProvider<DeskPage> pages) {
        this.actors = actors;
        this.pages = pages;
    }

    record Page(String path, String label) {
    }

    @GetMapping("/api/desk/pages")
    List<Page> mine() {
        Actor me = actors.present();
        return pages.orderedStream().filter(page -> page.forWhom().test(me)).map(page -> new Page(page.path(), page.label())).toList();
    }
}

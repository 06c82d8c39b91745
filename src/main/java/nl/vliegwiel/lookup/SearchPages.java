package nl.vliegwiel.lookup;

import io.swagger.v3.oas.annotations.Hidden;
import nl.vliegwiel.desk.DeskPage;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page to search on and what the search boxes ask. What is searched for is posted: it stands in no address, history or log. */
@Hidden
@Controller
class SearchPages {

    private static final String PAGE = "lookup/page";

    private final Search search;
    private final Actors actors;

    SearchPages(Search search, Actors actors) {
        this.search = search;
        this.actors = actors;
    }

    /** Who has a use for a search box. */
    record Use(boolean allowed) {
    }

    record Question(String text) {
    }

    /** In the menu of our own pages. */
    @Bean
    @Order(20)
    static DeskPage searchInMenu(Search search) {
        return new DeskPage("/zoeken", "Zoeken", search::isFor);
    }

    @GetMapping("/api/desk/search")
    @ResponseBody
    Use use() {
        return new Use(search.isFor(actors.present()));
    }

    @PostMapping("/api/desk/search")
    @ResponseBody
    Found find(@RequestBody Question question) {
        return search.find(actors.present(), question.text());
    }

    @GetMapping("/zoeken")
    String page(Model model) {
        return shown(model, null, null);
    }

    @PostMapping("/zoeken")
    String found(@RequestParam(name = "tekst", defaultValue = "") String text, Model model) {
        return shown(model, text, search.find(actors.present(), text));
    }

    private String shown(Model model, String text, Found found) {
        Actor actor = actors.present();
        model.addAttribute("allowed", search.isFor(actor));
        model.addAttribute("text", text);
        model.addAttribute("found", found);
        return PAGE;
    }
}

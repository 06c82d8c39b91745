package nl.vliegwiel.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.Actors;
import nl.vliegwiel.team.Colleagues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around each page shows and needs: who is logged in, which pages there are, and the session's token for forms. */
@ControllerAdvice(annotations = Controller.class)
class Frame {

    private static final String TOKEN = "CAMUNDA_CSRF_TOKEN";

    private final Actors actors;
    private final Colleagues colleagues;
    private final ObjectProvider<DeskPage> pages;

    Frame(Actors actors, Colleagues colleagues, ObjectProvider<DeskPage> pages) {
        this.actors = actors;
        this.colleagues = colleagues;
        this.pages = pages;
    }

    /** The name of whoever is logged in; null before that. */
    @ModelAttribute("colleague")
    String colleague() {
        return actors.current().map(Actor::id).map(colleagues::nameOf).orElse(null);
    }

    /** The pages of whoever is logged in. */
    @ModelAttribute("menu")
    List<DeskPage.Entry> menu(HttpServletRequest request) {
        return actors.current().map(actor -> pages.orderedStream().filter(page -> page.forWhom().test(actor))
                .map(page -> page.at(request.getServletPath())).toList()).orElse(List.of());
    }

    /** Null before somebody logged in. */
    @ModelAttribute("csrf")
    Object token(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(TOKEN);
    }
}

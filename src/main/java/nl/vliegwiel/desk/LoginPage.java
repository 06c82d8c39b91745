package nl.vliegwiel.desk;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in to our own pages, also on a phone's screen. */
@Hidden
@Controller
class LoginPage {

    /** Of this server: no other site, and nothing but a page's own address and the household it is about. */
    private static final String OWN_PAGE = "/[a-z0-9/-]*(\\?huishouden=[0-9-]+)?";

    /**
     * @param page where somebody was going; null for the web app of that person's role
     * @param left null unless somebody just left
     */
    @GetMapping("/inloggen")
    String show(@RequestParam(name = "naar", required = false) String page, @RequestParam(name = "uit", required = false) String left, Model model) {
        boolean own = page != null && page.matches(OWN_PAGE) && !page.startsWith("//");
        model.addAttribute("page", own ? page : null);
        model.addAttribute("left", left != null);
        return "desk/login";
    }
}

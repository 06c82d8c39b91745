package nl.vliegwiel.access;

import io.swagger.v3.oas.annotations.Hidden;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The way out of our own pages is the way out of the web apps, since they have one login. */
@Hidden
@Controller
class LeavingPage {

    @PostMapping(SessionLogin.LEAVING)
    String leave() {
        Authentications.getCurrent().removeByEngineName(SessionLogin.ENGINE);
        return "redirect:" + SessionLogin.LOGIN_PAGE + "?uit";
    }
}

package nl.vliegwiel.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import io.swagger.v3.oas.annotations.Hidden;

/** The demo's front door: how far the demo is, who can log in, and where. */
@Hidden
@RestController
@Profile("demo")
class StartPage {

    private final DemoProgress progress;
    private final String template = template();

    StartPage(DemoProgress progress) {
        this.progress = progress;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String show() {
        boolean busy = !progress.isFinished();
        return template.replace("{{refresh}}", busy ? "<meta http-equiv=\"refresh\" content=\"2\">" : "")
                .replace("{{progress}}", busy ? sentence() : "De demo is gespeeld. U kunt aan de slag.")
                .replace("{{total}}", String.valueOf(Math.max(1, progress.total())))
                .replace("{{played}}", String.valueOf(busy ? progress.played() : Math.max(1, progress.total())));
    }

    private String sentence() {
        return "De demo wordt gespeeld: " + progress.played() + " van " + progress.total()
                + " stappen. U kunt al inloggen en rondkijken; aan de slag gaat u zo. Deze pagina ververst zichzelf.";
    }

    private static String template() {
        try {
            return new ClassPathResource("demo/start.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

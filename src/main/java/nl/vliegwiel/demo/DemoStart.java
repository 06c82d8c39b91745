package nl.vliegwiel.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Plays the demo behind the login page, and tells on the console where to go. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "vliegwiel.demo.play", matchIfMissing = true)
class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoTheatre theatre;
    private final Stories stories;
    private final DemoProgress progress;

    DemoStart(DemoTheatre theatre, Stories stories, DemoProgress progress) {
        this.theatre = theatre;
        this.stories = stories;
        this.progress = progress;
    }

    /** Before the starter lets jobs run, which is when it hears the same event. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void beforeJobsRun(ApplicationReadyEvent event) {
        theatre.prepare(stories.all());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void onReady(ApplicationReadyEvent event) {
        int port = ((WebServerApplicationContext) event.getApplicationContext()).getWebServer().getPort();
        LOG.info("De inlogpagina staat klaar op http://localhost:{}/ ; daarachter wordt de demo gespeeld.", port);
        Thread playing = new Thread(() -> play(port), "demo");
        playing.setDaemon(true);
        playing.start();
    }

    private void play(int port) {
        try {
            theatre.play(stories.all());
        } catch (RuntimeException failure) {
            progress.finish();
            LOG.error("De demo is niet uitgespeeld. Stop de server en start hem opnieuw: dan gaat de demo verder waar hij was.", failure);
        }
        LOG.info(welcome(port));
    }

    private static String welcome(int port) {
        return """


                Vliegwiel draait op http://localhost:%d/

                  sociaal werker   anna, amir (Centrum), bram (Noord)    coördinator     coby (wijkteams), gijs (Specialistenteam)
                  regisseur        els (Specialistenteam)                projectleider   daan
                  management       fons                                  partner (GGZ)   petra
                  beheer           beheer                                wachtwoord      demo

                Log in als anna, open de takenlijst en kies bovenaan 'Mijn taken'.
                """.formatted(port);
    }
}

package nl.vliegwiel.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class QuietLogTest {

    private static final String PERSON = "Jansen";
    private final RuntimeException failure = new IllegalStateException("Not saved: " + PERSON,
            new IllegalArgumentException("Key (name)=(" + PERSON + ")\nsecond line on " + PERSON));

    @Test
    void printsClassesAndPlacesOfAnException() {
        assertThat(new QuietThrowable().convert(event("nl.vliegwiel.signal", "Not done", failure)))
                .contains("java.lang.IllegalStateException", "Caused by: java.lang.IllegalArgumentException", "\tat " + QuietLogTest.class.getName())
                .doesNotContain(PERSON);
    }

    @Test
    void takesTheMessageOfTheExceptionOutOfTheLine() {
        assertThat(new QuietMessage().convert(event("org.camunda.bpm.engine", "ENGINE-16004 While closing: " + failure.getMessage(), failure)))
                .isEqualTo("ENGINE-16004 While closing: [...]");
    }

    @Test
    void takesTheMessagesOutOfAStackTraceInTheLine() {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));

        assertThat(new QuietMessage().convert(event("org.camunda.bpm.engine.rest.exception", "ENGINE-REST-HTTP500 " + trace, null)))
                .contains("ENGINE-REST-HTTP500 java.lang.IllegalStateException", "Caused by: java.lang.IllegalArgumentException", "\tat ")
                .doesNotContain(PERSON);
    }

    @Test
    void leavesOurOwnMessagesAndThoseOfTheStart() {
        assertThat(new QuietThrowable().convert(event("org.springframework.boot.SpringApplication", "Failed", failure))).contains(PERSON);
        assertThat(new QuietMessage().convert(event("nl.vliegwiel.signal", "Dossier 2026-000001", null))).isEqualTo("Dossier 2026-000001");
    }

    private static ILoggingEvent event(String logger, String message, Throwable thrown) {
        return new LoggingEvent("", new LoggerContext().getLogger(logger), Level.ERROR, message, thrown, null);
    }
}

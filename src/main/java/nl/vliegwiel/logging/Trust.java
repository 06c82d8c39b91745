package nl.vliegwiel.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;

/** Whose messages may be printed: our own exceptions name fields and codes only, and while the product starts it knows nobody. */
final class Trust {

    private static final String START = "org.springframework.boot.SpringApplication";
    private static final String OURS = "nl.vliegwiel.";

    private Trust() {
    }

    static boolean inMessagesOf(ILoggingEvent event, IThrowableProxy thrown) {
        return event.getLoggerName().equals(START) || thrown.getClassName().startsWith(OURS);
    }
}

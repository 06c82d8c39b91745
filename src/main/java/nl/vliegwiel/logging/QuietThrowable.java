package nl.vliegwiel.logging;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/** Prints an exception as its class and the places in the code, without what it says. */
public class QuietThrowable extends ThrowableHandlingConverter {

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        String before = System.lineSeparator();
        for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null && !thrown.isCyclic(); thrown = thrown.getCause()) {
            append(text.append(before), event, thrown);
            before = "Caused by: ";
        }
        return text.toString();
    }

    private static void append(StringBuilder text, ILoggingEvent event, IThrowableProxy thrown) {
        text.append(thrown.getClassName());
        if (Trust.inMessagesOf(event, thrown) && thrown.getMessage() != null) {
            text.append(": ").append(thrown.getMessage());
        }
        text.append(System.lineSeparator());
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        int own = frames.length - thrown.getCommonFrames();
        for (int frame = 0; frame < own; frame++) {
            text.append('\t').append(frames[frame].getSTEAsString()).append(System.lineSeparator());
        }
        if (own < frames.length) {
            text.append("\t... ").append(frames.length - own).append(" more").append(System.lineSeparator());
        }
    }
}

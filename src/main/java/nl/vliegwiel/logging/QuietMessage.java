package nl.vliegwiel.logging;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints a log line without what an exception says: some libraries copy that, or a whole stack trace, into the line. */
public class QuietMessage extends ClassicConverter {

    private static final String LEFT_OUT = "[...]";
    private static final String FRAME = "\n\tat ";
    private static final Pattern THROWN = Pattern.compile("^(?<thrown>.*?\\b[a-z]\\w*(\\.[\\w$]+)*\\.[A-Z][\\w$]*(Exception|Error|Failure|Rejected|Fault)\\b)(:.*)?$");
    private static final Pattern PLACE = Pattern.compile("\\s+(at |\\.\\.\\. ).*");

    @Override
    public String convert(ILoggingEvent event) {
        String line = event.getFormattedMessage();
        if (line == null) {
            return "";
        }
        for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null && !thrown.isCyclic(); thrown = thrown.getCause()) {
            String said = thrown.getMessage();
            if (said != null && !said.isBlank() && !Trust.inMessagesOf(event, thrown)) {
                line = line.replace(said, LEFT_OUT);
            }
        }
        return line.contains(FRAME) ? withoutMessages(line) : line;
    }

    /** Of a stack trace inside the line: the classes and the places. */
    private static String withoutMessages(String trace) {
        return trace.lines().filter(line -> PLACE.matcher(line).matches() || THROWN.matcher(line).matches())
                .map(line -> PLACE.matcher(line).matches() ? line : THROWN.matcher(line).replaceFirst("${thrown}"))
                .collect(Collectors.joining("\n"));
    }
}

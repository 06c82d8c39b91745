package nl.vliegwiel.casework;

import java.nio.file.Path;
import java.util.List;
import nl.vliegwiel.consistency.Sources;

/**
 * A row of the table of messages in docs/events.md.
 *
 * @param when it comes: in time, twice, too late, closed
 * @param element id in a model; empty when nobody waits for it
 * @param reads a sentence of a refusal, {@code Taak: } and the name of the task that comes of it, or {@code Geen taak: } and one that ends
 */
record MessageRow(String message, String when, String element, String reads) {

    private static final String TASK = "Taak: ";
    private static final String NO_TASK = "Geen taak: ";

    static List<MessageRow> all() {
        return Sources.text(Path.of("docs/events.md")).lines().filter(line -> line.matches("\\| `[a-z-]+\\.[a-zA-Z]+` \\|.*"))
                .map(MessageRow::of).toList();
    }

    private static MessageRow of(String line) {
        String[] cells = line.replace("`", "").split("\\|", -1);
        return new MessageRow(cells[1].trim(), cells[2].trim(), cells[3].trim(), cells[4].trim());
    }

    String scene() {
        return message + " " + when;
    }

    /** Whether this is what people read. */
    boolean isTold(List<String> tasks, String refusal) {
        if (reads.startsWith(TASK)) {
            return tasks.contains(reads.substring(TASK.length()));
        }
        return reads.startsWith(NO_TASK) ? !tasks.contains(reads.substring(NO_TASK.length())) : refusal != null && refusal.contains(reads);
    }
}

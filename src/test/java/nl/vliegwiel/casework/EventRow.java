package nl.vliegwiel.casework;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vliegwiel.consistency.Sources;

/**
 * A row of docs/events.md for one phase.
 *
 * @param element id in a model; empty when the form refuses the news
 * @param reads a sentence, or {@code Taak: } and a task's name, or what somebody reads in the task for late news
 */
record EventRow(String event, String phase, String element, String reads) {

    private static final String TWICE = "_TWICE";
    private static final String LATE = "_LATE";
    private static final String TASK = "Taak: ";
    private static final String TASKS = "Twee taken: ";
    private static final String TOO_LATE = "Te laat: ";

    static List<EventRow> all() {
        return Sources.text(Path.of("docs/events.md")).lines().filter(line -> line.matches("\\| [A-Z_]+ \\|.*"))
                .flatMap(EventRow::rows).toList();
    }

    private static Stream<EventRow> rows(String line) {
        String[] cells = line.split("\\|", -1);
        return Stream.of(cells[2].trim().split(", "))
                .map(phase -> new EventRow(cells[1].trim(), phase, cells[3].trim().replace("`", ""), cells[4].trim()));
    }

    /** The news, however often and however late it is reported. */
    String news() {
        return event.replace(TWICE, "").replace(LATE, "");
    }

    boolean isRefused() {
        return element.isEmpty();
    }

    /** Reported twice before any of it is passed on. */
    boolean isTwice() {
        return event.endsWith(TWICE);
    }

    /** Reported in this phase; the dossier is closed before it is passed on. */
    boolean isLate() {
        return event.endsWith(LATE);
    }

    /** How often the element is passed; null when it does not matter. */
    Integer times() {
        return isTwice() ? Integer.valueOf(reads.startsWith(TASKS) ? 2 : 1) : null;
    }

    /** The name of the task that comes of it. */
    Optional<String> task() {
        return after(TASK).or(() -> after(TASKS));
    }

    /** What to do instead. */
    Optional<String> instead() {
        return after(TOO_LATE);
    }

    private Optional<String> after(String words) {
        return Optional.of(reads).filter(text -> text.startsWith(words)).map(text -> text.substring(words.length()));
    }
}

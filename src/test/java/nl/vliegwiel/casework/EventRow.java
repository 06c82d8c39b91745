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
 * @param reads the sentence, or {@code Taak: } and a task's name
 */
record EventRow(String event, String phase, String element, String reads) {

    private static final String TASK = "Taak: ";

    static List<EventRow> all() {
        return Sources.text(Path.of("docs/events.md")).lines().filter(line -> line.matches("\\| [A-Z_]+ \\|.*"))
                .flatMap(EventRow::rows).toList();
    }

    private static Stream<EventRow> rows(String line) {
        String[] cells = line.split("\\|", -1);
        return Stream.of(cells[2].trim().split(", "))
                .map(phase -> new EventRow(cells[1].trim(), phase, cells[3].trim().replace("`", ""), cells[4].trim()));
    }

    boolean isRefused() {
        return element.isEmpty();
    }

    Optional<String> task() {
        return Optional.of(reads).filter(text -> text.startsWith(TASK)).map(text -> text.substring(TASK.length()));
    }
}

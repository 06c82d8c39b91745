package nl.vliegwiel.secondline;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code start-second-line}.
 *
 * @param director login of who keeps the contact from now on
 * @param nextContactOn when the director speaks to the household again
 */
record StartSecondLine(String household, String reason, String summary, String domainLines, List<Option> directorOptions, String director,
                       String firstStep, LocalDate nextContactOn) {
}

package nl.vliegwiel.handover;

import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code start-second-line}.
 *
 * @param director login of who keeps the contact from now on
 */
record StartSecondLine(String household, String reason, String summary, List<Option> directorOptions, String director, String firstStep) {
}

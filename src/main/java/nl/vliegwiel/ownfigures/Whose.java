package nl.vliegwiel.ownfigures;

import java.time.LocalDate;
import java.util.Set;

/**
 * Whose figures, over which days.
 *
 * @param login of whoever asks: there is no other way in
 * @param teams of this person; at least one
 */
record Whose(String login, Set<String> teams, LocalDate from, LocalDate to) {
}

package nl.vliegwiel.lookup;

/**
 * A household that was found.
 *
 * @param address null when unknown, and for a team that does not answer for the household
 * @param state the phase, or that it is closed
 * @param why how it was found when the typed text stands in none of it; null otherwise
 */
public record Hit(String number, String name, String address, String state, String why) {
}

package nl.vliegwiel.setup.composition;

import jakarta.persistence.Embeddable;

/**
 * Somebody who is in the team now and will not be.
 *
 * @param successor login of who takes over the households; null when there was none to take over
 */
@Embeddable
record Leaver(String login, String successor) {
}

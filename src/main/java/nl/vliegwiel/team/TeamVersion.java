package nl.vliegwiel.team;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What holds for a team from a day until its next version.
 *
 * @param version name of the agreement
 * @param team the team as it is then; as it was, when it is closed
 * @param closed whether there is no such team from that day
 * @param receivingTeam who goes on with its work; null for none, and for a version that closes nothing
 * @param by login, or {@code beginstand} for what came from the configuration
 */
public record TeamVersion(String version, LocalDate from, Team team, boolean closed, String receivingTeam, String by, Instant at) {
}

package nl.vliegwiel.team;

import java.util.List;

/** Who works where. */
public interface Colleagues {

    /** Members of a team who have a role, by name. */
    List<Colleague> inTeam(String team, String role);

    /** The name people know a colleague by; the login itself for somebody who left. */
    String nameOf(String login);

    record Colleague(String login, String name) {
    }
}

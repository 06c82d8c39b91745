package nl.vliegwiel.team;

import java.util.List;
import nl.vliegwiel.form.Option;

/** Who works where. */
public interface Colleagues {

    /** The role of whoever works with households in the first line. */
    String WORKER = "sociaal-werker";

    /** Members of a team who have a role, by name. */
    List<Colleague> inTeam(String team, String role);

    /** The name people know a colleague by; the login itself for somebody who left. */
    String nameOf(String login);

    record Colleague(String login, String name) {

        /** To choose this colleague in a form. */
        public Option option() {
            return new Option(name, login);
        }
    }
}

package nl.vliegwiel.team;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.form.Option;

/** Who works where. */
public interface Colleagues {

    /** The role of whoever works with households in the first line. */
    String WORKER = "sociaal-werker";
    String COORDINATOR = "coordinator";
    String PROJECT_LEAD = "projectleider";
    String MANAGEMENT = "management";
    /** Of whoever guides households in the second line. */
    String DIRECTOR = "regisseur";
    /** Of accounts of other organisations. */
    String PARTNER = "partner";

    /** Members of a team who have a role, by name. */
    List<Colleague> inTeam(String team, String role);

    /** The name people know a colleague by; the login itself for somebody who left. */
    String nameOf(String login);

    /** The names of several people, by login. Null among them is passed over. */
    default Map<String, String> namesOf(Collection<String> logins) {
        return logins.stream().filter(Objects::nonNull).distinct().collect(Collectors.toMap(login -> login, this::nameOf));
    }

    record Colleague(String login, String name) {

        /** By the name that an account gives; by the login where it gives none. */
        public static Colleague of(String login, String firstName, String lastName) {
            String name = Stream.of(firstName, lastName).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
            return new Colleague(login, name.isBlank() ? login : name);
        }

        /** To choose this colleague in a form. */
        public Option option() {
            return new Option(name, login);
        }
    }
}

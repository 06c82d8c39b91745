package nl.vliegwiel.form;

import java.util.List;
import nl.vliegwiel.team.Colleagues;

/** Colleagues by login: {@code els} is called Els. One director works in each team. */
public class TestColleagues implements Colleagues {

    @Override
    public List<Colleague> inTeam(String team, String role) {
        return List.of(new Colleague("els", "Els"));
    }

    @Override
    public String nameOf(String login) {
        return login.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + login.substring(1);
    }
}

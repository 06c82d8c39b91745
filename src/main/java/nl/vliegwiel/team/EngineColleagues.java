package nl.vliegwiel.team;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The accounts of the engine as colleagues: a team is a tenant, a role is a group. */
@Component
class EngineColleagues implements Colleagues {

    private final IdentityService identity;

    EngineColleagues(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public List<Colleague> inTeam(String team, String role) {
        return identity.createUserQuery().memberOfTenant(team).memberOfGroup(role).list().stream()
                .map(EngineColleagues::colleague)
                .sorted(Comparator.comparing(Colleague::name)).toList();
    }

    @Override
    public String nameOf(String login) {
        User user = login == null ? null : identity.createUserQuery().userId(login).singleResult();
        return user == null ? login : colleague(user).name();
    }

    @Override
    public Map<String, String> namesOf(Collection<String> logins) {
        Map<String, String> names = new HashMap<>();
        if (!logins.isEmpty()) {
            logins.forEach(login -> names.put(login, login));
            identity.createUserQuery().userIdIn(logins.toArray(String[]::new)).list()
                    .forEach(user -> names.put(user.getId(), colleague(user).name()));
        }
        return names;
    }

    private static Colleague colleague(User user) {
        return Colleague.of(user.getId(), user.getFirstName(), user.getLastName());
    }
}

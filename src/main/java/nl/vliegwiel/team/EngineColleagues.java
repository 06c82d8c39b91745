package nl.vliegwiel.team;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                .map(user -> new Colleague(user.getId(), name(user)))
                .sorted(Comparator.comparing(Colleague::name)).toList();
    }

    @Override
    public String nameOf(String login) {
        User user = login == null ? null : identity.createUserQuery().userId(login).singleResult();
        return user == null ? login : name(user);
    }

    private static String name(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName()).filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isBlank() ? user.getId() : name;
    }
}

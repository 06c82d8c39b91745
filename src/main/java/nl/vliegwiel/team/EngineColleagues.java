package nl.vliegwiel.team;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The accounts of the engine as colleagues: a team is a tenant, a role is a group. */
@Component
class EngineColleagues implements Colleagues {

    private final IdentityService identity;
    private final Memberships memberships;

    EngineColleagues(@Lazy IdentityService identity, Memberships memberships) {
        this.identity = identity;
        this.memberships = memberships;
    }

    @Override
    public List<Colleague> inTeam(String team, String role) {
        return identity.createUserQuery().memberOfTenant(team).memberOfGroup(role).list().stream()
                .map(EngineColleagues::colleague)
                .sorted(Comparator.comparing(Colleague::name)).toList();
    }

    @Override
    public String nameOf(String login) {
        return login == null ? null : namesOf(List.of(login)).get(login);
    }

    /** Asked on behalf of the product: whoever reads that a colleague did something has no right on accounts. */
    @Override
    public Map<String, String> namesOf(Collection<String> logins) {
        String[] asked = logins.stream().filter(Objects::nonNull).distinct().toArray(String[]::new);
        Map<String, String> names = new HashMap<>();
        Stream.of(asked).forEach(login -> names.put(login, login));
        if (asked.length > 0) {
            memberships.people(asked).forEach(person -> names.put(person.login(), person.name()));
        }
        return names;
    }

    private static Colleague colleague(User user) {
        return Colleague.of(user.getId(), user.getFirstName(), user.getLastName());
    }
}

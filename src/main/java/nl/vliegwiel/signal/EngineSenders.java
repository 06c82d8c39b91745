package nl.vliegwiel.signal;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.form.Actor;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The engine's login filter says who it is. */
@Component
class EngineSenders implements Senders {

    private final IdentityService identity;

    EngineSenders(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Optional<Actor> current() {
        return Optional.ofNullable(identity.getCurrentAuthentication()).filter(login -> login.getUserId() != null)
                .map(login -> new Actor(login.getUserId(), copy(login.getGroupIds()), copy(login.getTenantIds())));
    }

    private static Set<String> copy(Collection<String> ids) {
        return ids == null ? Set.of() : Set.copyOf(ids);
    }
}

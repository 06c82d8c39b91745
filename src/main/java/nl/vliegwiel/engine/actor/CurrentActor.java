package nl.vliegwiel.engine.actor;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.SetupTenant;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** The person behind the engine call at hand; nobody in a job. */
public class CurrentActor {

    private final ProcessEngineConfigurationImpl configuration;

    public CurrentActor(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    public Optional<Actor> find() {
        return Optional.ofNullable(configuration.getIdentityService().getCurrentAuthentication())
                .filter(authentication -> authentication.getUserId() != null)
                .map(CurrentActor::actor);
    }

    private static Actor actor(Authentication authentication) {
        Map<Boolean, Set<String>> tenants = copy(authentication.getTenantIds()).stream()
                .collect(Collectors.partitioningBy(SetupTenant::isSetup, Collectors.toUnmodifiableSet()));
        return new Actor(authentication.getUserId(), copy(authentication.getGroupIds()), tenants.get(false), tenants.get(true));
    }

    private static Set<String> copy(Collection<String> ids) {
        return ids == null ? Set.of() : Set.copyOf(ids);
    }
}

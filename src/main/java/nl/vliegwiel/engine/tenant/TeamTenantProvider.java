package nl.vliegwiel.engine.tenant;

import nl.vliegwiel.engine.actor.CurrentActor;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormRejected;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/**
 * Gives each process instance its team (design §2): a called process its caller's, a process started by message the team that the
 * message names, a process started from a form the actor's own team or, for somebody with several, the one the form asks for.
 */
class TeamTenantProvider implements TenantIdProvider {

    private final CurrentActor actors;

    TeamTenantProvider(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        if (context.getSuperExecution() != null) {
            return context.getSuperExecution().getTenantId();
        }
        Object named = context.getVariables().get(TenantVariables.TEAM.name());
        return actors.find().map(actor -> ownTeam(actor, named)).orElse((String) named);
    }

    private static String ownTeam(Actor actor, Object named) {
        if (named instanceof String team && actor.teams().contains(team)) {
            return team;
        }
        if (named != null || actor.teams().size() != 1) {
            throw new FormRejected(TenantVariables.TEAM.name(), "Team", "Kies een van uw eigen teams.");
        }
        return actor.teams().iterator().next();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        return context.getExecution() == null ? null : context.getExecution().getTenantId();
    }
}

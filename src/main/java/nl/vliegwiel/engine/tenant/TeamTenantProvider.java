package nl.vliegwiel.engine.tenant;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.engine.actor.CurrentActor;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.StartTenant;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Gives each process instance its team (design §2): a called process its caller's, a process started by message the team that the
 * message names, a process started from a form what a {@link StartTenant} says, the team of the dossier or the task that it is about, the one it
 * asks for, or the actor's only team.
 */
class TeamTenantProvider implements TenantIdProvider {

    private static final String DOSSIER = "dossier";
    private static final List<String> TASKS = List.of("task", "pausedTask");

    private final CurrentActor actors;
    private final Supplier<Dossiers> dossiers;
    private final Supplier<Stream<StartTenant>> starts;

    TeamTenantProvider(CurrentActor actors, Supplier<Dossiers> dossiers, Supplier<Stream<StartTenant>> starts) {
        this.actors = actors;
        this.dossiers = dossiers;
        this.starts = starts;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        if (context.getSuperExecution() != null) {
            return context.getSuperExecution().getTenantId();
        }
        return actors.find().map(actor -> elsewhere(context, actor).orElseGet(() -> teamFor(context, actor)))
                .orElseGet(() -> (String) context.getVariables().get(TenantVariables.TEAM.name()));
    }

    /** Asked on the product's behalf: a set-up may open its tenant. */
    private Optional<String> elsewhere(TenantIdProviderProcessInstanceContext context, Actor actor) {
        String process = context.getProcessDefinition().getKey();
        return Context.getCommandContext().runWithoutAuthorization(() ->
                starts.get().flatMap(start -> start.tenant(process, actor, context.getVariables()).stream()).findFirst());
    }

    private String teamFor(TenantIdProviderProcessInstanceContext context, Actor actor) {
        Object named = context.getVariables().get(TenantVariables.TEAM.name());
        Object dossier = context.getVariables().get(DOSSIER);
        Optional<String> task = TASKS.stream().map(context.getVariables()::get).filter(String.class::isInstance).map(String.class::cast).findFirst();
        return task.isPresent() ? teamOfTask(actor, task.get()) : dossier == null ? ownTeam(actor, named) : teamOf(actor, dossier);
    }

    private static String teamOfTask(Actor actor, String task) {
        return Optional.ofNullable(Context.getCommandContext().getTaskManager().findTaskById(task)).map(TaskEntity::getTenantId)
                .filter(actor.teams()::contains)
                .orElseThrow(() -> new FormRejected(TASKS.get(0), "Welk werk?", "Dit werk is al gedaan of niet van uw team. Kies ander werk."));
    }

    private String teamOf(Actor actor, Object dossier) {
        return Optional.of(dossier).filter(String.class::isInstance).map(String.class::cast).flatMap(dossiers.get()::find)
                .map(CaseFile::team).filter(actor.teams()::contains)
                .orElseThrow(() -> new FormRejected(DOSSIER, "Welk huishouden?", "Kies een huishouden van uw eigen team. "
                        + "Heeft een ander team het intussen overgenomen? Overleg dan met de contactpersoon daar."));
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

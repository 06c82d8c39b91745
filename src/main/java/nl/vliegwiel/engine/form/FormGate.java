package nl.vliegwiel.engine.form;

import java.util.List;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.engine.actor.CurrentActor;
import nl.vliegwiel.engine.actor.TaskRoles;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.SetupTenant;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/**
 * Lets somebody at a form: logged in, a member of the team whose task it is, and allowed to see the dossier. A start form may name
 * households to choose from, so only who may start the process opens it: reading a model is not reading dossiers.
 */
@Component
class FormGate {

    private static final String NO_ACCESS = "U hebt geen toegang tot dit dossier.";
    private static final String NO_START = "Dit formulier opent alleen wie hiermee mag beginnen.";
    private static final String DOSSIER_NUMBER = "\\d{4}-\\d{6,}";

    private final DossierAccess access;
    private final TaskRoles roles = new TaskRoles();

    FormGate(DossierAccess access) {
        this.access = access;
    }

    /** @throws AuthorizationException when this person may not open this form */
    Actor admit(FormVisit visit) {
        ProcessEngineConfigurationImpl configuration = Context.getProcessEngineConfiguration();
        Actor actor = new CurrentActor(configuration).find()
                .orElseThrow(() -> new AuthorizationException("Log in om dit formulier te openen."));
        if (visit.task() != null) {
            admitToTask(visit, actor);
        } else if (!mayStart(configuration, visit.process(), actor)) {
            throw new AuthorizationException(NO_START);
        }
        return actor;
    }

    private void admitToTask(FormVisit visit, Actor actor) {
        boolean teamMember = actor.belongsTo(visit.team());
        if (!teamMember || !roles.mayRead(visit.task(), actor) || !mayReadDossier(visit, actor)) {
            throw new AuthorizationException(NO_ACCESS);
        }
    }

    /** Null when this person may fill the form in; else the colleague whose task it is. */
    String takenBy(FormVisit visit, Actor actor) {
        return visit.task() == null || roles.mayWork(visit.task(), actor) ? null : visit.task().getAssignee();
    }

    private static boolean mayStart(ProcessEngineConfigurationImpl configuration, String process, Actor actor) {
        return configuration.getAuthorizationService().isUserAuthorized(actor.id(), List.copyOf(actor.roles()),
                Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, process);
    }

    /** An outsider's own task shows what that task needs, and nothing else of the dossier; in a set-up no task needs any. */
    private boolean mayReadDossier(FormVisit visit, Actor actor) {
        boolean asked = actor.isOutsider() && actor.id().equals(visit.task().getAssignee()) && !SetupTenant.isSetup(visit.team());
        String number = visit.number();
        return asked || number == null || !number.matches(DOSSIER_NUMBER) || access.allows(actor, number);
    }
}

package nl.vliegwiel.engine.guard;


import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.SetAnnotationForOperationLog;
import org.camunda.bpm.engine.impl.SetJobsRetriesByProcessBatchCmd;
import org.camunda.bpm.engine.impl.batch.RestartProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.*;
import org.camunda.bpm.engine.impl.cmd.batch.*;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.*;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmmn.cmd.CaseExecutionVariableCmd;
import org.camunda.bpm.engine.impl.cmmn.cmd.CreateCaseInstanceCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstancesBatchCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.EvaluateDecisionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.EvaluateDecisionTableCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.migration.batch.MigrateProcessInstanceBatchCmd;
import org.camunda.bpm.engine.query.Query;

/** The list of shut doors (design §1), each with what a person reads who tries it. */
class ShutDoors {

    private static final String FORM_ONLY = "Dit kan alleen met het formulier van de taak.";
    private static final String NO_VARIABLES = "Gegevens van een proces wijzigt u niet met de hand. Leg ze vast in het formulier.";
    private static final String START_BY_FORM = "Start dit met het formulier in de takenlijst.";
    private static final String NO_TEXT = "Hier kunt u geen tekst kwijt. Tekst over een huishouden hoort in het dossier.";
    private static final String NO_MESSAGES = "Berichten aan een proces stuurt het systeem zelf.";
    private static final String NO_ROLES = "Voor wie een taak is, staat in het model. Wijs de taak toe aan een collega.";
    private static final String NO_FILTERS = "Filters staan vast, want een filternaam kan een naam van een inwoner bevatten.";
    private static final String NO_WORKERS = "Werk voor andere systemen geeft het systeem zelf uit.";
    private static final String NO_BULK = "Doe dit per dossier. Voor veel dossiers tegelijk kan het hier niet.";

    private final Map<Class<?>, String> doors = new LinkedHashMap<>();
    private final Carried carried = new Carried();

    ShutDoors() {
        shut(FORM_ONLY, CompleteTaskCmd.class, ResolveTaskCmd.class, DelegateTaskCmd.class, HandleTaskBpmnErrorCmd.class,
                HandleTaskEscalationCmd.class);
        shut(NO_VARIABLES, SetTaskVariablesCmd.class, PatchTaskVariablesCmd.class, SetExecutionVariablesCmd.class,
                PatchExecutionVariablesCmd.class, SetVariablesToProcessInstancesBatchCmd.class, RemoveTaskVariablesCmd.class,
                RemoveExecutionVariablesCmd.class, EvaluateDecisionCmd.class, EvaluateDecisionTableCmd.class);
        shut(START_BY_FORM, StartProcessInstanceCmd.class, StartProcessInstanceAtActivitiesCmd.class, CreateCaseInstanceCmd.class,
                CaseExecutionVariableCmd.class);
        shut(NO_MESSAGES, CorrelateMessageCmd.class, CorrelateAllMessageCmd.class,
                CorrelateAllMessageBatchCmd.class, MessageEventReceivedCmd.class, SignalCmd.class, SignalEventReceivedCmd.class,
                EvaluateStartConditionCmd.class);
        shut(NO_TEXT, AddCommentCmd.class, UpdateCommentCmd.class, CreateAttachmentCmd.class, SaveAttachmentCmd.class,
                SetAnnotationForIncidentCmd.class, SetAnnotationForOperationLog.class, CreateIncidentCmd.class, CreateTaskCmd.class,
                SetTaskNameCmd.class, SetTaskDescriptionCmd.class, SetPropertyCmd.class, SetUserInfoCmd.class, SetUserPictureCmd.class,
                SetLicenseKeyCmd.class);
        shut(NO_ROLES, AddUserIdentityLinkCmd.class, AddGroupIdentityLinkCmd.class, DeleteUserIdentityLinkCmd.class,
                DeleteGroupIdentityLinkCmd.class, SetTaskOwnerCmd.class,
                AddIdentityLinkForProcessDefinitionCmd.class);
        shut(NO_FILTERS, CreateFilterCmd.class, SaveFilterCmd.class);
        shut(NO_WORKERS, FetchExternalTasksCmd.class, HandleExternalTaskCmd.class);
        shutBulk();
    }

    /** A batch keeps what it was asked, unread, until its jobs run: ids that are names, reasons, activities that do not exist. */
    private void shutBulk() {
        shut(NO_BULK, DeleteProcessInstanceBatchCmd.class, DeleteHistoricProcessInstancesBatchCmd.class,
                DeleteHistoricDecisionInstancesBatchCmd.class, UpdateProcessInstancesSuspendStateBatchCmd.class,
                AbstractSetJobsRetriesBatchCmd.class, SetJobsRetriesByProcessBatchCmd.class, SetExternalTasksRetriesBatchCmd.class,
                ModifyProcessInstanceAsyncCmd.class, ProcessInstanceModificationBatchCmd.class, RestartProcessInstancesBatchCmd.class,
                MigrateProcessInstanceBatchCmd.class, SetRemovalTimeToHistoricProcessInstancesCmd.class,
                SetRemovalTimeToHistoricDecisionInstancesCmd.class, SetRemovalTimeToHistoricBatchesCmd.class);
    }

    private void shut(String message, Class<?>... commands) {
        for (Class<?> command : commands) {
            doors.put(command, message);
        }
    }

    /** Why this command is refused; empty when it may go on. */
    Optional<String> refusal(Command<?> command) {
        if (command instanceof Query || command.getClass().getSimpleName().startsWith("Get")) {
            return Optional.empty();
        }
        Optional<String> shut = shut(command.getClass());
        return shut.isPresent() || isForm(command) ? shut : carried.refusal(command);
    }

    /** Why every command of this kind is refused; empty when it depends on what the command carries. */
    Optional<String> shut(Class<?> kind) {
        return doors.entrySet().stream().filter(door -> door.getKey().isAssignableFrom(kind)).map(Map.Entry::getValue).findFirst();
    }

    /** Forms are the one way in; the binding holds every field against the deployed form. */
    private static boolean isForm(Command<?> command) {
        return command instanceof SubmitTaskFormCmd || command instanceof SubmitStartFormCmd;
    }
}

package nl.vliegwiel.engine.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.SetAnnotationForOperationLog;
import org.camunda.bpm.engine.impl.cmd.*;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.EvaluateDecisionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.EvaluateDecisionTableCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;

/** The list of shut doors (design §1), each with what a person reads who tries it. */
class ShutDoors {

    private static final String FORM_ONLY = "Dit kan alleen met het formulier van de taak.";
    private static final String NO_VARIABLES = "Gegevens van een proces wijzigt u niet met de hand. Leg ze vast in het formulier.";
    private static final String START_BY_FORM = "Start dit met het formulier in de takenlijst.";
    private static final String NO_TEXT = "Hier kunt u geen tekst kwijt. Tekst over een huishouden hoort in het dossier.";
    private static final String NO_MESSAGES = "Berichten aan een proces stuurt het systeem zelf.";
    private static final String NO_ROLES = "Voor wie een taak is, staat in het model. Wijs de taak toe aan een collega.";
    private static final String NO_FILTERS = "Filters staan vast, want een filternaam kan een naam van een inwoner bevatten.";

    private final Map<Class<?>, String> doors = new LinkedHashMap<>();
    private final FreeText freeText = new FreeText();

    ShutDoors() {
        shut(FORM_ONLY, CompleteTaskCmd.class, ResolveTaskCmd.class, DelegateTaskCmd.class, HandleTaskBpmnErrorCmd.class,
                HandleTaskEscalationCmd.class, CompleteExternalTaskCmd.class, HandleExternalTaskBpmnErrorCmd.class,
                HandleExternalTaskFailureCmd.class);
        shut(NO_VARIABLES, SetTaskVariablesCmd.class, PatchTaskVariablesCmd.class, SetExecutionVariablesCmd.class,
                PatchExecutionVariablesCmd.class, SetVariablesToProcessInstancesBatchCmd.class, RemoveTaskVariablesCmd.class,
                RemoveExecutionVariablesCmd.class, EvaluateDecisionCmd.class, EvaluateDecisionTableCmd.class);
        shut(START_BY_FORM, StartProcessInstanceCmd.class, StartProcessInstanceAtActivitiesCmd.class);
        shut(NO_MESSAGES, CorrelateMessageCmd.class, CorrelateAllMessageCmd.class,
                CorrelateAllMessageBatchCmd.class, MessageEventReceivedCmd.class, SignalCmd.class, SignalEventReceivedCmd.class,
                EvaluateStartConditionCmd.class);
        shut(NO_TEXT, AddCommentCmd.class, UpdateCommentCmd.class, CreateAttachmentCmd.class, SaveAttachmentCmd.class,
                SetAnnotationForIncidentCmd.class, SetAnnotationForOperationLog.class, CreateIncidentCmd.class, CreateTaskCmd.class,
                SetTaskNameCmd.class, SetTaskDescriptionCmd.class);
        shut(NO_ROLES, AddUserIdentityLinkCmd.class, AddGroupIdentityLinkCmd.class, DeleteUserIdentityLinkCmd.class,
                DeleteGroupIdentityLinkCmd.class, SetTaskOwnerCmd.class);
        shut(NO_FILTERS, CreateFilterCmd.class, SaveFilterCmd.class);
    }

    private void shut(String message, Class<?>... commands) {
        for (Class<?> command : commands) {
            doors.put(command, message);
        }
    }

    /** Why this command is refused; empty when it may go on. */
    Optional<String> refusal(Command<?> command) {
        return doors.entrySet().stream().filter(door -> door.getKey().isInstance(command)).map(Map.Entry::getValue).findFirst()
                .or(() -> freeText.isIn(command) ? Optional.of(NO_TEXT) : Optional.empty());
    }
}

package nl.vliegwiel.access;

import static nl.vliegwiel.access.Role.ADMINISTRATOR;
import static nl.vliegwiel.access.Role.COORDINATOR;
import static nl.vliegwiel.access.Role.DIRECTOR;
import static nl.vliegwiel.access.Role.MANAGEMENT;
import static nl.vliegwiel.access.Role.PROJECT_LEAD;
import static nl.vliegwiel.access.Role.WORKER;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.DELETE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.DELETE_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.DELETE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.MIGRATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.SUSPEND;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.SUSPEND_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.UPDATE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.UPDATE_INSTANCE;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * The table of what each role may do. Rights stand on applications and definitions, never on single tasks; the
 * tenant keeps people within their teams, and the engine binding keeps roles from each other's tasks (design §2).
 */
final class Rights {

    private static final List<String> STARTED_BY_HAND = List.of("signal", "household-event", "share-data", "data-request",
            "case-decision", "escalation", "consultation", "pause-task");
    private static final List<String> STARTED_IN_SECOND_LINE = List.of("household-event", "share-data", "data-request", "consultation",
            "pause-task");
    private static final List<String> CASE_MODELS = List.of("signal", "household-event", "case-lifecycle", "outreach-contact",
            "intake", "integral-plan", "track", "evaluation", "aftercare", "share-data", "data-request", "case-decision", "escalation",
            "overdue-work", "pause-task");
    /** Between the lines: both hand over and ask, in either direction. */
    private static final List<String> SHARED_MODELS = List.of("warm-handover", "warm-handover-answer", "handover-follow-up",
            "consultation", "consultation-answer");
    private static final List<String> SECOND_LINE_MODELS = List.of("second-line-support");
    private static final List<String> COORDINATOR_MODELS = List.of("reaching-out", "absence");
    private static final List<String> MANAGEMENT_MODELS = List.of("management-decision", "escalation-decision", "unanswered-offer");
    private static final List<String> WATCH_MODELS = List.of("deadline-watch", "team-watch", "figures-watch");
    /** The set-up of teams; each lives in a tenant of its own (ADR 12), and steps and roles are kept apart by candidate group. */
    private static final List<String> SETUP_MODELS = List.of("team-setup", "team-closing");
    /** Asked of one person each; whoever is asked has a grant on the own task alone. */
    private static final List<String> CONTRIBUTION_MODELS = List.of("setup-contribution");
    private static final List<String> SETUP_NEWS = List.of("setup-event");
    private static final List<String> DECISIONS = List.of("triage", "mandate", "sharing-allowed");

    private final List<Right> rights = new ArrayList<>();

    private Rights() {
    }

    static List<Right> table() {
        Rights table = new Rights();
        table.applications();
        table.worker();
        table.coordinator();
        table.projectLead();
        table.director();
        table.management();
        table.administrator();
        return List.copyOf(table.rights);
    }

    private void applications() {
        Role.IN_TASKLIST.forEach(role -> grant(role, Resources.APPLICATION, List.of("tasklist"), ACCESS));
        List.of(COORDINATOR, PROJECT_LEAD, ADMINISTRATOR)
                .forEach(role -> grant(role, Resources.APPLICATION, List.of("cockpit"), ACCESS));
        grant(ADMINISTRATOR, Resources.APPLICATION, List.of("admin"), ACCESS);
    }

    /** A worker may also give a task to a colleague of its role; the binding refuses anybody else. */
    private void worker() {
        for (List<String> models : List.of(CASE_MODELS, SHARED_MODELS)) {
            definitions(WORKER, models, READ, READ_TASK, TASK_WORK, TASK_ASSIGN);
        }
        definitions(WORKER, STARTED_BY_HAND, READ, READ_TASK, TASK_WORK, TASK_ASSIGN, CREATE_INSTANCE);
        grant(WORKER, Resources.PROCESS_INSTANCE, List.of(ANY), CREATE);
    }

    private void coordinator() {
        for (List<String> models : List.of(CASE_MODELS, SHARED_MODELS, SECOND_LINE_MODELS)) {
            definitions(COORDINATOR, models,
                    READ, READ_INSTANCE, READ_HISTORY, RETRY_JOB, READ_TASK, TASK_WORK, TASK_ASSIGN);
        }
        definitions(COORDINATOR, COORDINATOR_MODELS,
                READ, READ_INSTANCE, READ_HISTORY, RETRY_JOB, READ_TASK, TASK_WORK, TASK_ASSIGN, CREATE_INSTANCE);
        grant(COORDINATOR, Resources.PROCESS_INSTANCE, List.of(ANY), CREATE);
        for (List<String> models : List.of(MANAGEMENT_MODELS, WATCH_MODELS, CONTRIBUTION_MODELS)) {
            definitions(COORDINATOR, models, READ, READ_INSTANCE, READ_HISTORY, RETRY_JOB);
        }
        definitions(COORDINATOR, SETUP_MODELS, READ, READ_INSTANCE, READ_HISTORY, RETRY_JOB, READ_TASK, TASK_WORK, TASK_ASSIGN);
        definitions(COORDINATOR, SETUP_NEWS, READ, READ_INSTANCE, READ_HISTORY, RETRY_JOB, CREATE_INSTANCE);
        decisions(COORDINATOR);
    }

    private void projectLead() {
        for (List<String> models : List.of(CASE_MODELS, SHARED_MODELS, COORDINATOR_MODELS, SECOND_LINE_MODELS, MANAGEMENT_MODELS,
                WATCH_MODELS)) {
            definitions(PROJECT_LEAD, models, READ, READ_INSTANCE, READ_HISTORY);
        }
        for (List<String> models : List.of(SETUP_MODELS, CONTRIBUTION_MODELS)) {
            definitions(PROJECT_LEAD, models, READ, READ_INSTANCE, READ_HISTORY, READ_TASK, TASK_WORK, TASK_ASSIGN);
        }
        for (String model : List.of("team-setup", "setup-event")) {
            definitions(PROJECT_LEAD, List.of(model), READ, READ_INSTANCE, READ_HISTORY, READ_TASK, TASK_WORK, TASK_ASSIGN, CREATE_INSTANCE);
        }
        grant(PROJECT_LEAD, Resources.PROCESS_INSTANCE, List.of(ANY), CREATE);
        decisions(PROJECT_LEAD);
    }

    private void director() {
        for (List<String> models : List.of(SECOND_LINE_MODELS, SHARED_MODELS)) {
            definitions(DIRECTOR, models, READ, READ_TASK, TASK_WORK);
        }
        definitions(DIRECTOR, STARTED_IN_SECOND_LINE, READ, READ_TASK, TASK_WORK, CREATE_INSTANCE);
        grant(DIRECTOR, Resources.PROCESS_INSTANCE, List.of(ANY), CREATE);
    }

    /** Decides what teams may not decide themselves, and steers their set-up at a distance; it sees nothing else of their work. */
    private void management() {
        for (List<String> models : List.of(MANAGEMENT_MODELS, SETUP_MODELS)) {
            definitions(MANAGEMENT, models, READ, READ_TASK, TASK_WORK);
        }
    }

    /** Runs the installation in all teams, but sees no tasks: their forms show people. */
    private void administrator() {
        definitions(ADMINISTRATOR, List.of(ANY), READ, UPDATE, DELETE, READ_INSTANCE, UPDATE_INSTANCE, DELETE_INSTANCE,
                READ_HISTORY, DELETE_HISTORY, RETRY_JOB, SUSPEND, SUSPEND_INSTANCE, MIGRATE_INSTANCE);
        List.of(Resources.USER, Resources.GROUP, Resources.GROUP_MEMBERSHIP, Resources.TENANT,
                Resources.TENANT_MEMBERSHIP, Resources.AUTHORIZATION, Resources.FILTER, Resources.DEPLOYMENT,
                Resources.DECISION_DEFINITION, Resources.DECISION_REQUIREMENTS_DEFINITION, Resources.BATCH,
                Resources.OPERATION_LOG_CATEGORY, Resources.SYSTEM)
                .forEach(resource -> grant(ADMINISTRATOR, resource, List.of(ANY), ALL));
    }

    private void definitions(Role role, List<String> keys, Permission... permissions) {
        grant(role, Resources.PROCESS_DEFINITION, keys, permissions);
    }

    private void decisions(Role role) {
        grant(role, Resources.DECISION_DEFINITION, DECISIONS, Permissions.READ, Permissions.READ_HISTORY);
    }

    /** A later line for the same role and resource replaces the earlier one. */
    private void grant(Role role, Resource resource, List<String> ids, Permission... permissions) {
        for (String id : ids) {
            Right right = Right.of(role, resource, id, permissions);
            rights.removeIf(earlier -> earlier.role() == role && earlier.target().equals(right.target()));
            rights.add(right);
        }
    }
}

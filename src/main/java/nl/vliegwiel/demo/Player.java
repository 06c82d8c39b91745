package nl.vliegwiel.demo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vliegwiel.time.WorkingDays;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what a person does in Tasklist: starts with a form, claims a task, fills its form in and sends it. All guards apply. */
@Component
public class Player {

    private static final Logger LOG = LoggerFactory.getLogger(Player.class);

    private final IdentityService identity;
    private final RepositoryService repository;
    private final FormService forms;
    private final TaskService tasks;
    private final ManagementService management;
    private final Answers answers;

    Player(IdentityService identity, RepositoryService repository, FormService forms, TaskService tasks, ManagementService management,
            WorkingDays days) {
        this.identity = identity;
        this.repository = repository;
        this.forms = forms;
        this.tasks = tasks;
        this.management = management;
        this.answers = new Answers(days);
    }

    /**
     * Starts a process with its form.
     *
     * @param values by key; what is left out keeps what the form was filled with
     * @return the dossier or signal number
     */
    public String start(String login, String process, Map<String, Object> values) {
        return as(login, () -> {
            String definition = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult().getId();
            VariableMap shown = forms.getStartFormVariables(definition, null, false);
            ProcessInstance instance = forms.submitStartForm(definition, answers.over(form(forms.getDeployedStartForm(definition)), shown, values));
            return instance.getBusinessKey();
        });
    }

    /** Claims and completes the one open task of this kind under a number. */
    public void work(String login, String number, String taskDefinition, Map<String, Object> values) {
        as(login, () -> {
            work(login, theOne(login, number, taskDefinition), values);
            return null;
        });
    }

    /** Claims the one open task of this kind under a number, and leaves it open. */
    public void claim(String login, String number, String taskDefinition) {
        as(login, () -> {
            tasks.claim(theOne(login, number, taskDefinition).getId(), login);
            return null;
        });
    }

    private Task theOne(String login, String number, String taskDefinition) {
        List<Task> open = open(number, taskDefinition);
        if (open.size() != 1) {
            throw new IllegalStateException(open.size() + " open tasks " + taskDefinition + " under " + number + " for " + login);
        }
        return open.get(0);
    }

    /** Claims and completes this very task. */
    public void work(String login, Task task, Map<String, Object> values) {
        as(login, () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), login);
            }
            VariableMap shown = forms.getTaskFormVariables(task.getId(), null, false);
            forms.submitTaskForm(task.getId(), answers.over(form(forms.getDeployedTaskForm(task.getId())), shown, values));
            return null;
        });
    }

    /** What a task's form is filled with when this person opens it: plain values by key, lists as they stand in the browser. */
    public Map<String, Object> shown(String login, Task task) {
        return as(login, () -> answers.plain(forms.getTaskFormVariables(task.getId(), null, false)));
    }

    /** The open tasks of this kind under a number that this person can see. */
    public List<Task> tasks(String login, String number, String taskDefinition) {
        return as(login, () -> open(number, taskDefinition));
    }

    /** The one open task of this kind that this person can see and whose form shows these words, under whatever number. */
    Task taskThatShows(String login, String taskDefinition, String words) {
        List<Task> showing = as(login, () -> tasks.createTaskQuery().taskDefinitionKey(taskDefinition).initializeFormKeys().list().stream()
                .filter(task -> forms.getTaskFormVariables(task.getId(), null, false).toString().contains(words)).toList());
        if (showing.size() != 1) {
            throw new IllegalStateException(showing.size() + " open tasks " + taskDefinition + " show these words to " + login);
        }
        return showing.get(0);
    }

    /** Runs every job that is due, and what comes of it, as the job executor would. */
    public void runJobs() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> run(job.getId()));
            due = due();
        }
    }

    /** A job that fails keeps one retry less and in the end an incident, as it would with the job executor. */
    private void run(String job) {
        try {
            management.executeJob(job);
        } catch (RuntimeException failed) {
            LOG.debug("A job of the demo failed", failed);
        }
    }

    /** Reminders are part of the stories: from this moment on they come at their hours, as time is played. */
    void remindFrom(Instant moment) {
        management.createJobQuery().processDefinitionKey("deadline-watch").timers().list()
                .forEach(job -> management.setJobDuedate(job.getId(), Date.from(moment)));
    }

    /** When the first timer goes off that is due by this moment; empty when there is none. */
    Optional<Instant> nextTimer(Instant latest) {
        return management.createJobQuery().timers().withRetriesLeft().active().duedateLowerThan(Date.from(latest.plusMillis(1)))
                .orderByJobDuedate().asc().listPage(0, 1).stream().findFirst().map(job -> job.getDuedate().toInstant());
    }

    /** Does something as this person: with the groups and teams that the login has. */
    public <T> T as(String login, Supplier<T> work) {
        identity.setAuthentication(login, groups(login), teams(login));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<Task> open(String number, String taskDefinition) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(taskDefinition).initializeFormKeys().list();
    }

    private List<Job> due() {
        return management.createJobQuery().executable().withRetriesLeft().active().orderByJobDuedate().asc().list();
    }

    private List<String> groups(String login) {
        identity.clearAuthentication();
        return identity.createGroupQuery().groupMember(login).list().stream().map(group -> group.getId()).toList();
    }

    private List<String> teams(String login) {
        return identity.createTenantQuery().userMember(login).list().stream().map(tenant -> tenant.getId()).toList();
    }

    private static String form(java.io.InputStream deployed) {
        return Answers.text(deployed);
    }
}

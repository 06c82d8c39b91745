package nl.vliegwiel.contactperson;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.lifecycle.LifecycleVariables;
import nl.vliegwiel.track.TrackVariables;
import nl.vliegwiel.track.Tracks;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open work as the engine knows it: a variable in each process, and the tasks. */
@Component
class EngineWork implements Work {

    private static final String CONTACT_PERSON = LifecycleVariables.CONTACT_PERSON.name();
    private static final String OWNER = TrackVariables.TRACK_OWNER.name();

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService models;
    private final Dossiers dossiers;
    private final ContactPersons contactPersons;
    private final Tracks tracks;

    EngineWork(@Lazy RuntimeService runtime, @Lazy TaskService tasks, @Lazy RepositoryService models, Dossiers dossiers,
            ContactPersons contactPersons, Tracks tracks) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.models = models;
        this.dossiers = dossiers;
        this.contactPersons = contactPersons;
        this.tracks = tracks;
    }

    @Override
    public void passOn(String number, String to) {
        Set<String> before = holders(number, to);
        replace(number, CONTACT_PERSON, before, to);
        before.forEach(person -> passOn(number, person, to));
    }

    /** Everybody whom a process under this number still takes for the contact person. */
    private Set<String> holders(String number, String to) {
        return instances(number).map(instance -> (String) runtime.getVariable(instance, CONTACT_PERSON))
                .filter(Objects::nonNull).filter(person -> !person.equals(to)).collect(Collectors.toSet());
    }

    private void passOn(String number, String from, String to) {
        boolean outsider = contactPersons.isOutsider(from, dossiers.get(number).team());
        if (outsider) {
            tracks.handOver(number, from, to);
            replace(number, OWNER, Set.of(from), to);
        }
        tasks.createTaskQuery().processInstanceBusinessKey(number).taskAssignee(from).list().stream()
                .filter(task -> outsider || isTheContactPersons(task)).forEach(task -> tasks.setAssignee(task.getId(), to));
    }

    private void replace(String number, String variable, Set<String> before, String to) {
        instances(number).filter(instance -> before.contains(runtime.getVariable(instance, variable)))
                .forEach(instance -> runtime.setVariable(instance, variable, to));
    }

    private java.util.stream.Stream<String> instances(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream().map(ProcessInstance::getId);
    }

    /** As the model says; a task that was given to somebody by hand is that person's. */
    private boolean isTheContactPersons(Task task) {
        UserTask element = models.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey());
        return ("${" + CONTACT_PERSON + "}").equals(element.getCamundaAssignee());
    }
}

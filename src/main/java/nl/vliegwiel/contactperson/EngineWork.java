package nl.vliegwiel.contactperson;

import java.util.HashMap;
import java.util.Map;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.lifecycle.LifecycleVariables;
import nl.vliegwiel.track.TrackVariables;
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
    private static final String TRACK_OWNER = TrackVariables.TRACK_OWNER.name();

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService models;
    private final Dossiers dossiers;
    private final ContactPersons contactPersons;

    EngineWork(@Lazy RuntimeService runtime, @Lazy TaskService tasks, @Lazy RepositoryService models, Dossiers dossiers,
            ContactPersons contactPersons) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.models = models;
        this.dossiers = dossiers;
        this.contactPersons = contactPersons;
    }

    @Override
    public void passOn(String number, String to) {
        Map<String, String> holders = holders(number, to);
        holders.keySet().forEach(process -> runtime.setVariable(process, CONTACT_PERSON, to));
        holders.values().stream().distinct().forEach(before -> passOn(number, before, to));
    }

    /** Every process under this number that still takes somebody else for the contact person, with whom. */
    private Map<String, String> holders(String number, String to) {
        Map<String, String> holders = new HashMap<>();
        for (ProcessInstance process : runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list()) {
            String holder = (String) runtime.getVariable(process.getId(), CONTACT_PERSON);
            if (holder != null && !holder.equals(to)) {
                holders.put(process.getId(), holder);
            }
        }
        return holders;
    }

    private void passOn(String number, String before, String to) {
        boolean outsider = contactPersons.isOutsider(before, dossiers.get(number).team());
        for (Task task : tasks.createTaskQuery().processInstanceBusinessKey(number).taskAssignee(before).list()) {
            if (isOf(CONTACT_PERSON, task)) {
                tasks.setAssignee(task.getId(), to);
            } else if (outsider) {
                tasks.setAssignee(task.getId(), null);
            }
        }
    }

    @Override
    public void passOnTracks(String number, String from, String to) {
        tasks.createTaskQuery().processInstanceBusinessKey(number).taskAssignee(from).list().stream().filter(task -> isOf(TRACK_OWNER, task))
                .forEach(task -> tasks.setAssignee(task.getId(), to));
    }

    /** As the model says; a task that was given to somebody by hand is that person's. */
    private boolean isOf(String holder, Task task) {
        UserTask element = models.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey());
        return ("${" + holder + "}").equals(element.getCamundaAssignee());
    }
}

package nl.vliegwiel.engine.guard;

import nl.vliegwiel.process.Substitutes;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Sets the guards of a task on every user task of every model. */
class TaskGuardParseListener extends AbstractBpmnParseListener {

    private final AssigneeGuard assignees;

    TaskGuardParseListener(ObjectProvider<Substitutes> substitutes) {
        this.assignees = new AssigneeGuard(substitutes);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, assignees);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, assignees);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, new TaskChangeGuard());
    }
}

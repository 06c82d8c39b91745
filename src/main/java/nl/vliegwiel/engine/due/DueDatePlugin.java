package nl.vliegwiel.engine.due;

import nl.vliegwiel.engine.ParseListeners;
import nl.vliegwiel.process.FinishedWork;
import nl.vliegwiel.time.Deadlines;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sets due dates from one table in the configuration on every user task of every model, and tells when a task is no longer open. */
@Component
class DueDatePlugin extends AbstractProcessEnginePlugin {

    private final DueDate dueDate;
    private final TaskFinished finished;

    DueDatePlugin(Deadlines deadlines, ObjectProvider<FinishedWork> concerned) {
        this.dueDate = new DueDate(deadlines);
        this.finished = new TaskFinished(concerned);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ParseListeners.add(configuration, new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, dueDate);
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, finished);
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, finished);
            }
        });
    }
}

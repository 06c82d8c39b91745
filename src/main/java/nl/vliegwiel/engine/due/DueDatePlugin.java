package nl.vliegwiel.engine.due;

import nl.vliegwiel.engine.ParseListeners;
import nl.vliegwiel.time.WorkingDays;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Sets due dates from one table in the configuration on every user task of every model. */
@Component
@EnableConfigurationProperties(DueProperties.class)
class DueDatePlugin extends AbstractProcessEnginePlugin {

    private final DueDate dueDate;

    DueDatePlugin(DueProperties properties, WorkingDays workingDays) {
        this.dueDate = new DueDate(properties, workingDays);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ParseListeners.add(configuration, new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
                        .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, dueDate);
            }
        });
    }
}

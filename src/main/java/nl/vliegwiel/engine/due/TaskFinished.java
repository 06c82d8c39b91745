package nl.vliegwiel.engine.due;

import nl.vliegwiel.process.FinishedWork;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;

/** Passes on that a task is done, or went away with its process. */
class TaskFinished implements TaskListener {

    private final ObjectProvider<FinishedWork> concerned;

    TaskFinished(ObjectProvider<FinishedWork> concerned) {
        this.concerned = concerned;
    }

    @Override
    public void notify(DelegateTask task) {
        concerned.forEach(feature -> feature.finished(task.getId()));
    }
}

package nl.vliegwiel.lifecycle;

import nl.vliegwiel.time.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks about one page of households; on a holiday nobody is asked. */
@Component
class WatchBelongingDelegate implements JavaDelegate {

    private final Belonging belonging;
    private final WorkingDays days;

    WatchBelongingDelegate(Belonging belonging, WorkingDays days) {
        this.belonging = belonging;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean more = days.isWorkingDay(days.today()) && belonging.ask();
        execution.setVariable(LifecycleVariables.MORE_TO_ASK.name(), more);
    }
}

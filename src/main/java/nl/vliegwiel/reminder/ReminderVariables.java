package nl.vliegwiel.reminder;

import java.util.Date;
import java.util.List;
import nl.vliegwiel.process.ProcessVariables;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** What the processes {@code deadline-watch}, {@code overdue-work} and {@code pause-task} may hold. */
@Component
class ReminderVariables implements ProcessVariables {

    static final Variable<Boolean> MORE_TO_REMIND = Variable.flag("moreToRemind");
    /** The work that a coordinator asks after, in the dossier. */
    static final Variable<String> OVERDUE_WORK = Variable.id("overdueWork");

    /** The pause, in the dossier. */
    static final Variable<String> PAUSE = Variable.id("pause");
    static final Variable<PauseAction> PAUSE_ACTION = Variable.code("pauseAction", PauseAction.class);
    static final Variable<Boolean> WORK_STILL_OPEN = Variable.flag("workStillOpen");
    static final Variable<Date> RESUME_ON = Variable.moment("resumeOn");

    @Override
    public List<Variable<?>> declared() {
        return List.of(MORE_TO_REMIND, OVERDUE_WORK, PAUSE, PAUSE_ACTION, WORK_STILL_OPEN, RESUME_ON);
    }
}

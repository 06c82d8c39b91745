package nl.vliegwiel.reminder;

import java.util.UUID;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.FinishedWork;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.team.SetupTenant;
import nl.vliegwiel.time.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings work that stays undone to the coordinator of its team, and takes it away again when it is done after all. */
@Service
@Transactional
class OverdueWork implements FinishedWork {

    private static final String WORK_OVERDUE = "overdue-work.workOverdue";
    private static final String WORK_DONE = "overdue-work.workDone";
    /** A coordinator does not ask after her own asking. */
    private static final String ASKING = "userTask_askAfterWork";

    private final OverdueRows rows;
    private final Waiting waiting;
    private final ProcessMessages messages;
    private final Deadlines deadlines;

    OverdueWork(OverdueRows rows, Waiting waiting, ProcessMessages messages, Deadlines deadlines) {
        this.rows = rows;
        this.waiting = waiting;
        this.messages = messages;
        this.deadlines = deadlines;
    }

    /** The work of a set-up is nobody's household: its late tasks stand out in the list of whoever does them, and nobody is asked after them. */
    void report(OpenTask task) {
        boolean ofTeam = task.team() != null && !SetupTenant.isSetup(task.team());
        if (task.number() != null && ofTeam && !task.kind().equals(ASKING)) {
            Overdue overdue = rows.save(new Overdue(task, deadlines.now()));
            messages.start(WORK_OVERDUE, task.team(), task.number(), Decisions.none().with(ReminderVariables.OVERDUE_WORK, overdue.id()));
        }
    }

    Overdue get(String id) {
        return rows.findById(UUID.fromString(id)).orElseThrow();
    }

    @Override
    public void finished(String task) {
        rows.findByTaskIdAndAskedAtIsNull(task)
                .forEach(overdue -> waiting.tell(WORK_DONE, overdue.number(), ReminderVariables.OVERDUE_WORK, overdue.id()));
    }
}

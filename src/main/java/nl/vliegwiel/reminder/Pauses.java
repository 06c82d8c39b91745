package nl.vliegwiel.reminder;

import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import nl.vliegwiel.process.FinishedWork;
import nl.vliegwiel.time.Deadlines;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops the deadline of work that waits for somebody else, and lets it go on with the working days that were left. */
@Service
@Transactional
class Pauses implements FinishedWork {

    private static final String RESUMED_EARLIER = "pause-task.resumedEarlier";
    private static final String WORK_DONE = "pause-task.workDone";

    private final PauseRows rows;
    private final OpenTasks open;
    private final TaskChanges tasks;
    private final Waiting waiting;
    private final WorkingDays days;
    private final Deadlines deadlines;

    Pauses(PauseRows rows, OpenTasks open, TaskChanges tasks, Waiting waiting, WorkingDays days, Deadlines deadlines) {
        this.rows = rows;
        this.open = open;
        this.tasks = tasks;
        this.waiting = waiting;
        this.days = days;
        this.deadlines = deadlines;
    }

    /** Files the pause; {@link #begin} stops the deadline. */
    Pause file(OpenTask task, PauseTask answers, String worker) {
        int left = task.dueAt() == null ? 0 : days.between(days.today(), days.dayOf(Date.from(task.dueAt())));
        return rows.save(new Pause(task, answers.reason(), answers.explanation(), answers.untilOn(), left, worker, deadlines.now()));
    }

    /** The pause that this task is in. */
    Optional<Pause> of(String task) {
        return rows.findByTaskIdAndEndedAtIsNull(task);
    }

    /** @return false when the work was done before its deadline could stop */
    boolean begin(String id) {
        Pause pause = get(id);
        if (open.find(pause.taskId()).isEmpty()) {
            pause.end(deadlines.now());
            return false;
        }
        tasks.pause(pause.taskId(), days.morningOf(pause.untilOn()));
        tasks.dueOn(pause.taskId(), days.closeOf(days.after(pause.untilOn(), pause.daysLeft())));
        return true;
    }

    /** Lets the deadline run again from today. */
    void resume(String id) {
        Pause pause = get(id);
        pause.end(deadlines.now());
        if (open.find(pause.taskId()).isPresent()) {
            tasks.pause(pause.taskId(), null);
            tasks.dueOn(pause.taskId(), days.closeOf(days.after(days.today(), pause.daysLeft())));
        }
    }

    /** Somebody takes the work up before the date; without effect when it goes on already. */
    void resumeEarlier(String id) {
        waiting.tell(RESUMED_EARLIER, get(id).number(), ReminderVariables.PAUSE, id);
    }

    @Override
    public void finished(String task) {
        of(task).ifPresent(pause -> {
            pause.end(deadlines.now());
            waiting.tell(WORK_DONE, pause.number(), ReminderVariables.PAUSE, pause.id());
        });
    }

    Pause get(String id) {
        return rows.findById(UUID.fromString(id)).orElseThrow();
    }
}

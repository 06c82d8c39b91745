package nl.vliegwiel.reminder;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code pause-task}.
 *
 * @param task id of the task that is to wait; null when one is taken up again
 * @param reason null when a task is taken up again
 * @param explanation null unless the reason needs one
 * @param pausedTask id of the task that is taken up again; null when one is to wait
 */
record PauseTask(PauseAction pauseAction, String task, PauseReason reason, String explanation, LocalDate untilOn, String pausedTask,
        List<Option> taskOptions, List<Option> pausedTaskOptions) {
}

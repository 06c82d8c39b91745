package nl.vliegwiel.reminder;

import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.form.Option;

/**
 * The form {@code ask-after-work}.
 *
 * @param worker name of who has the work, or that nobody has
 * @param late how long it waits, in words
 * @param newDueOn null leaves the due date as it is
 * @param newWorker null leaves the work where it is
 */
record AskAfterWork(String household, String work, String worker, String dueOn, String late, String agreed, LocalDate newDueOn,
        String newWorker, List<Option> workerOptions) {
}

package nl.vliegwiel.time;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The one table of how long work may take (mission C12). Tasks are named by their id in the model; a task whose model names a
 * date, such as an agreed appointment, keeps that.
 *
 * @param days working days for a task that is not named below
 * @param daysPerTask working days for one kind of task
 * @param hoursPerTask hours by the clock for what cannot wait for a working day; its coordinator hears as soon as they are over
 * @param remindBeforeDays a worker is reminded so many working days before the due date, and again on that day
 * @param coordinatorAfterDays a coordinator is asked to look when work is so many working days late
 * @param longestPauseWeeks work may not be paused any longer
 * @param page so many tasks are reminded of in one transaction
 */
@Validated
@ConfigurationProperties("vliegwiel.due")
public record Terms(@DefaultValue("5") @Min(0) @Max(250) int days, @DefaultValue Map<String, @Valid @Min(0) @Max(250) Integer> daysPerTask,
        @DefaultValue Map<String, @Valid @Min(1) @Max(168) Integer> hoursPerTask, @DefaultValue("1") @Min(0) @Max(60) int remindBeforeDays,
        @DefaultValue("5") @Min(0) @Max(250) int coordinatorAfterDays, @DefaultValue("13") @Min(1) @Max(52) int longestPauseWeeks,
        @DefaultValue("100") @Min(1) @Max(10000) int page) {

    public int daysFor(String task) {
        return daysPerTask.getOrDefault(task, days);
    }

    /** Empty for work that is counted in working days. */
    public Optional<Integer> hoursFor(String task) {
        return Optional.ofNullable(hoursPerTask.get(task));
    }

    /** The kinds of task that are counted in hours. */
    public Set<String> urgentTasks() {
        return hoursPerTask.keySet();
    }
}

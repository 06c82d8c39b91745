package nl.vliegwiel.engine.due;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Within how many working days a task should be done.
 *
 * @param days the rule
 * @param daysPerTask exceptions, by the task's id in the model
 */
@ConfigurationProperties("vliegwiel.due")
record DueProperties(@DefaultValue("5") int days, @DefaultValue Map<String, Integer> daysPerTask) {

    int daysFor(String task) {
        return daysPerTask.getOrDefault(task, days);
    }
}

package nl.vliegwiel.casework;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** The process that reminds people of work, run when a test says so; it looks at the work of every test's households. */
@TestComponent
public class DeadlineWatch {

    private static final String WATCH = "deadline-watch";

    private final ManagementService management;

    DeadlineWatch(ManagementService management) {
        this.management = management;
    }

    /** It looks now, as its timer makes it. */
    void looks() {
        management.executeJob(timer().getId());
        List<Job> steps = steps();
        while (!steps.isEmpty()) {
            steps.forEach(step -> management.executeJob(step.getId()));
            steps = steps();
        }
    }

    /** When it looks next. */
    Instant next() {
        return timer().getDuedate().toInstant();
    }

    private Job timer() {
        return management.createJobQuery().processDefinitionKey(WATCH).timers().singleResult();
    }

    private List<Job> steps() {
        return management.createJobQuery().processDefinitionKey(WATCH).messages().list();
    }
}

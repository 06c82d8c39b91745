package nl.vliegwiel.browser;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Does what the job executor would do for one dossier or signal: other tests' households stay as they are. */
record DueJobs(ManagementService management, RuntimeService runtime) {

    void run(String number) {
        List<Job> due = due(number);
        while (!due.isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
            due = due(number);
        }
    }

    /** Does now what a clock in the model would do later. */
    void run(String number, String event) {
        List<Job> clocks = management.createJobQuery().activityId(event).timers().list().stream()
                .filter(clock -> instances(number).contains(clock.getProcessInstanceId())).toList();
        management.executeJob(clocks.get(0).getId());
    }

    private List<Job> due(String number) {
        Set<String> instances = instances(number);
        return instances.isEmpty() ? List.of()
                : management.createJobQuery().processInstanceIds(instances).executable().withRetriesLeft().active().list();
    }

    private Set<String> instances(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream().map(ProcessInstance::getId)
                .collect(Collectors.toSet());
    }
}

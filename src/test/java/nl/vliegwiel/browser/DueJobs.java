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

    private List<Job> due(String number) {
        Set<String> instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(ProcessInstance::getId).collect(Collectors.toSet());
        return instances.isEmpty() ? List.of()
                : management.createJobQuery().processInstanceIds(instances).executable().withRetriesLeft().active().list();
    }
}

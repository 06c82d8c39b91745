package nl.vliegwiel.casework;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Holds up what was reported about a household, so that the household can go on before it arrives. */
record HeldNews(RuntimeService runtime, List<String> processes) {

    /** @param process that carries the news */
    static HeldNews of(RuntimeService runtime, PlayedHousehold household, String process) {
        List<String> held = household.processes(process).stream().map(ProcessInstance::getId).toList();
        held.forEach(runtime::suspendProcessInstanceById);
        return new HeldNews(runtime, held);
    }

    void arrives(PlayedHousehold household) {
        processes.forEach(runtime::activateProcessInstanceById);
        household.runJobs();
    }
}

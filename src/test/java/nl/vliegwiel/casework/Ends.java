package nl.vliegwiel.casework;

import java.util.Set;
import nl.vliegwiel.consistency.Sources;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Where a process ended: the engine names the sub-process when its end was the end of all. */
final class Ends {

    private static final Set<String> SUPPORT = Set.of("subProcess_support", "subProcess_householdWithdrew");

    private Ends() {
    }

    static String of(HistoryService history, HistoricProcessInstance ended) {
        String last = ended.getEndActivityId();
        if ("endEvent_caseEnded".equals(last)) {
            return within(history, ended, SUPPORT);
        }
        return last.startsWith("subProcess_") ? within(history, ended, Set.of(last)) : last;
    }

    private static String within(HistoryService history, HistoricProcessInstance ended, Set<String> scopes) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(ended.getId()).list().stream()
                .map(HistoricActivityInstance::getActivityId).filter(id -> id.startsWith("endEvent_") && scopes.contains(scopeOf(id)))
                .findFirst().orElseThrow();
    }

    private static String scopeOf(String element) {
        return Sources.models().stream().map(file -> Sources.model(file).<FlowNode>getModelElementById(element))
                .filter(found -> found != null).map(found -> found.getParentElement().getAttributeValue("id")).findFirst().orElseThrow();
    }
}

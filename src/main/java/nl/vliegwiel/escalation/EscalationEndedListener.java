package nl.vliegwiel.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** However an escalation's process ends, also when somebody deletes it: the dossier says that it is over. */
@Component
class EscalationEndedListener implements ExecutionListener {

    private final Escalations escalations;

    EscalationEndedListener(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String id = (String) execution.getVariable(EscalationVariables.ESCALATION_ID.name());
        Escalation escalation = escalations.get(execution.getProcessBusinessKey(), id);
        if (escalation.isOpen()) {
            escalation.end(escalations.today());
        }
    }
}

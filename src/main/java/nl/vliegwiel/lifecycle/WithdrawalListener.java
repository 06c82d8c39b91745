package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The work halts until the closing conversation; the process remembers where to go on if the household stays after all. */
@Component
class WithdrawalListener implements ExecutionListener {

    private final Dossiers dossiers;

    WithdrawalListener(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        execution.setVariable(LifecycleVariables.CASE_ENTRY.name(), CaseEntry.of(dossiers.get(number).phase()).name());
        dossiers.enter(number, Phase.CLOSING);
    }
}

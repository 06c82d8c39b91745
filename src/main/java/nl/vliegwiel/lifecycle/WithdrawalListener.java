package nl.vliegwiel.lifecycle;

import java.util.List;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The work halts until the closing conversation; the process remembers where to go on if the household stays after all. */
@Component
class WithdrawalListener implements ExecutionListener {

    private final Dossiers dossiers;
    private final List<DossierEnd> concerned;

    WithdrawalListener(Dossiers dossiers, List<DossierEnd> concerned) {
        this.dossiers = dossiers;
        this.concerned = concerned;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        execution.setVariable(LifecycleVariables.CASE_ENTRY.name(), CaseEntry.of(dossiers.get(number).phase()).name());
        dossiers.enter(number, Phase.CLOSING);
        concerned.forEach(feature -> feature.halted(number));
    }
}

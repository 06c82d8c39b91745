package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The receiving team named who keeps the contact: that person gets what is open, as after every change of contact person. */
@Component
class NameContactPersonDelegate implements JavaDelegate {

    private static final String CONTACT_PERSON_CHANGED = "case-lifecycle.contactPersonChanged";

    private final Dossiers dossiers;
    private final ProcessMessages messages;

    NameContactPersonDelegate(Dossiers dossiers, ProcessMessages messages) {
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        messages.open(CONTACT_PERSON_CHANGED, number,
                Decisions.none().with(LifecycleVariables.CONTACT_PERSON, dossiers.get(number).contactPerson()));
    }
}

package nl.vliegwiel.contactperson;

import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.Succession;
import nl.vliegwiel.lifecycle.LifecycleVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells every process of a household who keeps the contact from now on, and gives that person the open work of the one before. */
@Component
class HandToColleagueDelegate implements JavaDelegate {

    private final ContactPersons contactPersons;
    private final Work work;

    HandToColleagueDelegate(ContactPersons contactPersons, Work work) {
        this.contactPersons = contactPersons;
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        String to = LifecycleVariables.CONTACT_PERSON.decode(execution.getVariable(LifecycleVariables.CONTACT_PERSON.name()));
        contactPersons.succeed(number, new Succession(to, null, to));
        work.passOn(number, to);
    }
}

package nl.vliegwiel.contactperson;

import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.Succession;
import nl.vliegwiel.lifecycle.LifecycleVariables;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Tells every process of a household who keeps the contact from now on, and gives that person the open work of the one before, with what
 * there is to know.
 */
@Component
class HandToColleagueDelegate implements JavaDelegate {

    private static final String NOTE_ADDED = "case-lifecycle.noteAdded";

    private final ContactPersons contactPersons;
    private final Work work;
    private final ProcessMessages messages;

    HandToColleagueDelegate(ContactPersons contactPersons, Work work, ProcessMessages messages) {
        this.contactPersons = contactPersons;
        this.work = work;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        String to = LifecycleVariables.CONTACT_PERSON.decode(execution.getVariable(LifecycleVariables.CONTACT_PERSON.name()));
        contactPersons.succeed(number, new Succession(to, null, to));
        work.passOn(number, to);
        String note = LifecycleVariables.NOTE_ID.decode(execution.getVariable(LifecycleVariables.NOTE_ID.name()));
        if (note != null) {
            messages.open(NOTE_ADDED, number, Decisions.none().with(LifecycleVariables.NOTE_ID, note));
        }
    }
}

package nl.vliegwiel.lifecycle;

import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a household's process in the team that answers for it: for a new dossier, or again under the same number. */
@Service
@Transactional
public class CaseStarts {

    private static final String CASE_OPENED = "case-lifecycle.caseOpened";

    private final ProcessMessages messages;

    CaseStarts(ProcessMessages messages) {
        this.messages = messages;
    }

    /** Call it from an asynchronous step. The dossier says which team and which contact person. */
    public void start(CaseFile file, CaseEntry entry) {
        messages.start(CASE_OPENED, file.team(), file.reference(), Decisions.none()
                .with(LifecycleVariables.CASE_ENTRY, entry)
                .with(LifecycleVariables.CONTACT_PERSON, file.contactPerson()));
    }
}

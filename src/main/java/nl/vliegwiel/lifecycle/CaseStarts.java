package nl.vliegwiel.lifecycle;

import java.util.Date;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.plan.PlanSummary;
import nl.vliegwiel.plan.PlanVariables;
import nl.vliegwiel.plan.Plans;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import nl.vliegwiel.time.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a household's process in the team that answers for it: for a new dossier, or again under the same number. */
@Service
@Transactional
public class CaseStarts {

    private static final String CASE_OPENED = "case-lifecycle.caseOpened";

    private final ProcessMessages messages;
    private final Plans plans;
    private final WorkingDays days;

    CaseStarts(ProcessMessages messages, Plans plans, WorkingDays days) {
        this.messages = messages;
        this.plans = plans;
        this.days = days;
    }

    /** Call it from an asynchronous step. The dossier says which team and which contact person. */
    public void start(CaseFile file, CaseEntry entry) {
        goOn(file, entry, file.contactPerson());
    }

    /**
     * The same, for a team that has not named a contact person yet.
     *
     * @param before login of who kept the contact; tasks of somebody who is not in the team are everybody's
     */
    void goOn(CaseFile file, CaseEntry entry, String before) {
        messages.start(CASE_OPENED, file.team(), file.reference(), Decisions.none()
                .with(LifecycleVariables.CASE_ENTRY, entry)
                .with(LifecycleVariables.CONTACT_PERSON, before)
                .with(PlanVariables.REVIEW_DUE_ON, reviewOf(file)));
    }

    /** When the agreed plan is looked back on; null when there is none. */
    private Date reviewOf(CaseFile file) {
        return plans.agreed(file.reference()).map(PlanSummary::reviewOn).map(days::morningOf).orElse(null);
    }
}

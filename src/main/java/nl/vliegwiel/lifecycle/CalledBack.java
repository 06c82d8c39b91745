package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** The household gets in touch before the date that was agreed (mission C3). */
@Component
class CalledBack implements HouseholdNews {

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.CALLED_BACK;
    }

    @Override
    public List<String> messages() {
        return List.of("outreach-contact.householdCalledBack", "intake.conversationHeldEarlier");
    }

    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        return awaited ? Optional.empty() : Instead.unlessWorking(file.phase()).or(() -> Optional.of(instead(file.phase())));
    }

    private static String instead(Phase phase) {
        return phase == Phase.CONTACT
                ? "Er staat al een taak klaar om contact te zoeken. Leg het gesprek daar vast."
                : "Het huishouden doet al mee. " + Instead.inTheTaskOf(phase);
    }

    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        return Filed.andPassedOn(Decisions.none());
    }
}

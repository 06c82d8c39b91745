package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** The team looks back before the date that was agreed (mission C15). */
@Component
class EvaluateNow implements HouseholdNews {

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.EVALUATE_NOW;
    }

    @Override
    public List<String> messages() {
        return List.of("case-lifecycle.evaluationRequested");
    }

    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        return awaited ? Optional.empty() : Instead.unlessWorking(file.phase()).or(() -> Optional.of(instead(file.phase())));
    }

    private static String instead(Phase phase) {
        return phase == Phase.EVALUATION ? "De evaluatie loopt al. Werk verder in die taak."
                : "Er loopt nog geen plan dat u kunt evalueren. Werk verder in de taak van deze fase: " + phase.label() + ".";
    }

    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        return Filed.andPassedOn(Decisions.none());
    }
}

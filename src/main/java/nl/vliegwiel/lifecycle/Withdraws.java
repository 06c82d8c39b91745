package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** The household wants to stop: the work halts, and a closing conversation follows (mission C16). It may do so in every phase. */
@Component
class Withdraws implements HouseholdNews {

    private final Reports reports;

    Withdraws(Reports reports) {
        this.reports = reports;
    }

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.WITHDRAWS;
    }

    @Override
    public List<String> messages() {
        return List.of("case-lifecycle.householdWithdrew");
    }

    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        return awaited ? Optional.empty() : Optional.of(instead(file.phase()));
    }

    private static String instead(Phase phase) {
        return phase == Phase.CLOSING
                ? "Het huishouden wilde al stoppen. Er staat een taak klaar voor het afsluitend gesprek."
                : Instead.in(phase).orElse("Het dossier wordt net bijgewerkt. Probeer het over een paar minuten opnieuw.");
    }

    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        reports.file(new Withdrawal(file.reference(), report.withdrawalWords(), context.actor().id(), reports.now()));
        return Filed.andPassedOn(Decisions.none());
    }
}

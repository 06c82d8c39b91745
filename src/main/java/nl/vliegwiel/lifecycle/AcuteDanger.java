package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.Variable;
import org.springframework.stereotype.Component;

/** Somebody is in danger: the whole team gets a task beside all other work. */
@Component
class AcuteDanger implements HouseholdNews {

    private final Reports reports;

    AcuteDanger(Reports reports) {
        this.reports = reports;
    }

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.ACUTE_DANGER;
    }

    @Override
    public List<String> messages() {
        return List.of("case-lifecycle.acuteDangerReported");
    }

    @Override
    public List<Variable<?>> travelling() {
        return List.of(LifecycleVariables.DANGER_ID);
    }

    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        return awaited ? Optional.empty()
                : Optional.of("Bel 112 als er nu iemand in gevaar is. " + Instead.in(file.phase()).orElse("Bel daarna een collega."));
    }

    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        DangerReport danger = reports.file(
                new DangerReport(file.reference(), report.danger(), context.actor().id(), reports.now()));
        return Filed.andPassedOn(Decisions.none().with(LifecycleVariables.DANGER_ID, danger.id()));
    }
}

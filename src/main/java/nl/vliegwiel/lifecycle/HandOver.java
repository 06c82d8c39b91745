package nl.vliegwiel.lifecycle;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/** The second line can help better, whatever the phase: the warm handover is prepared beside the work (mission C17). */
@Component
class HandOver implements HouseholdNews {

    static final String PROCESS = "warm-handover";

    private final Reports reports;
    private final WaitingProcesses waiting;

    HandOver(Reports reports, WaitingProcesses waiting) {
        this.reports = reports;
        this.waiting = waiting;
    }

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.HAND_OVER;
    }

    @Override
    public List<String> messages() {
        return List.of("case-lifecycle.handoverAsked");
    }

    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        if (file.phase() == Phase.HANDOVER || overtaken(file.reference())) {
            return Optional.of("Er loopt al een overdracht naar de tweede lijn. Werk verder in die taak.");
        }
        return file.phase() == Phase.CLOSING || !awaited ? Instead.unlessWorking(file.phase()) : Optional.empty();
    }

    @Override
    public boolean onlyForItsTeam() {
        return true;
    }

    /** One handover at a time: the lifecycle would begin a second one beside it. */
    @Override
    public boolean overtaken(String number) {
        return waiting.runs(PROCESS, number);
    }

    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        reports.file(new HandoverRequest(file.reference(), report.handoverReason(), context.actor().id(), reports.now()));
        return Filed.andPassedOn(Decisions.none());
    }
}

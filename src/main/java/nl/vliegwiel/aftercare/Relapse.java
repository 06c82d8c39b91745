package nl.vliegwiel.aftercare;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.lifecycle.CaseEntry;
import nl.vliegwiel.lifecycle.CaseStarts;
import nl.vliegwiel.lifecycle.Filed;
import nl.vliegwiel.lifecycle.HouseholdEvent;
import nl.vliegwiel.lifecycle.HouseholdNews;
import nl.vliegwiel.lifecycle.Instead;
import nl.vliegwiel.lifecycle.ReportHouseholdEvent;
import nl.vliegwiel.process.Decisions;
import org.springframework.stereotype.Component;

/**
 * It goes wrong again after letting go (mission C16): during aftercare the running process hears of it, afterwards it starts again
 * under the same number, with plan and history, and the retention clock stops.
 */
@Component
class Relapse implements HouseholdNews {

    private final Aftercares aftercares;
    private final Dossiers dossiers;
    private final CaseStarts starts;

    Relapse(Aftercares aftercares, Dossiers dossiers, CaseStarts starts) {
        this.aftercares = aftercares;
        this.dossiers = dossiers;
        this.starts = starts;
    }

    @Override
    public HouseholdEvent kind() {
        return HouseholdEvent.RELAPSE;
    }

    @Override
    public List<String> messages() {
        return List.of("aftercare.relapseReported");
    }

    @Override
    public boolean afterClosing() {
        return true;
    }

    @Override
    public Optional<String> objection(CaseFile file, boolean awaited) {
        boolean closed = file.phase() == Phase.CLOSED && aftercares.wasLetGo(file.reference());
        return awaited || closed ? Optional.empty() : Instead.in(file.phase()).or(() -> Optional.of(instead(file.phase())));
    }

    private static String instead(Phase phase) {
        return phase == Phase.AFTERCARE ? "Er staat al een taak klaar voor de nazorg. " + Instead.inTheTaskOf(phase)
                : "De hulp loopt nog. " + Instead.inTheTaskOf(phase);
    }

    /** A closed dossier is open again at once, so that nobody opens it a second time. */
    @Override
    public Filed file(FormContext context, CaseFile file, ReportHouseholdEvent report) {
        aftercares.reportRelapse(file.reference(), context.actor().id(), report.whatHappened(), !file.isOpen());
        if (!file.isOpen()) {
            file.reopen(file.team(), file.contactPerson());
            file.enter(Phase.PLAN);
        }
        return Filed.andPassedOn(Decisions.none());
    }

    /** A reopened dossier has no process yet; an aftercare that ended meanwhile has answered the question itself. */
    @Override
    public boolean settleUnawaited(String number) {
        boolean reopens = aftercares.reopens(number);
        if (reopens) {
            starts.start(dossiers.get(number), CaseEntry.PLAN);
        }
        return reopens;
    }
}

package nl.vliegwiel.signal;

import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.lifecycle.CaseStarts;
import nl.vliegwiel.process.Decisions;
import nl.vliegwiel.process.ProcessMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a signal to the one dossier of its household: the one that was chosen, another team's, or a new one. */
@Service
@Transactional
class PassingOn {

    static final String SIGNAL_JOINED = "case-lifecycle.signalJoined";

    private final Signals signals;
    private final Dossiers dossiers;
    private final KnownHouseholds known;
    private final CaseStarts starts;
    private final ProcessMessages messages;

    PassingOn(Signals signals, Dossiers dossiers, KnownHouseholds known, CaseStarts starts, ProcessMessages messages) {
        this.signals = signals;
        this.dossiers = dossiers;
        this.known = known;
        this.starts = starts;
        this.messages = messages;
    }

    /** @throws UnknownSignal when there is none under this number */
    void toDossier(String signalNumber) {
        Signal signal = signals.get(signalNumber);
        if (signal.dossier() == null) {
            known.elsewhere(signal.team(), signal.report()).or(() -> openedDuringCrisis(signal))
                    .ifPresentOrElse(file -> join(signal, file), () -> open(signal, household(signal.report())));
        } else {
            CaseFile file = dossiers.get(signal.dossier());
            running(file).ifPresentOrElse(open -> join(signal, open), () -> open(signal, file.household()));
        }
    }

    /**
     * A crisis takes hours, in which a colleague may open a case on another signal. A case of that same day is joined even if the
     * colleague saw it and chose a new one: a second look is better than a second case (mission C1).
     */
    private Optional<CaseFile> openedDuringCrisis(Signal signal) {
        return signal.triageOutcome() == TriageOutcome.CRISIS
                ? known.openedSince(signals.dayOf(signal.assessedAt()), signal.team(), signal.report()) : Optional.empty();
    }

    /** A case may have ended between the assessment and now; then the household gets a new one. */
    private static Optional<CaseFile> running(CaseFile file) {
        return Optional.of(file).filter(CaseFile::isOpen).filter(open -> open.phase() != Phase.SECOND_LINE);
    }

    private void join(Signal signal, CaseFile file) {
        signal.join(file.reference());
        messages.open(SIGNAL_JOINED, file.reference(), Decisions.none().with(SignalVariables.SIGNAL_ID, signal.id().toString()));
    }

    private void open(Signal signal, Household household) {
        String contactPerson = signal.contactPerson() != null ? signal.contactPerson() : signal.assessedBy();
        CaseFile file = dossiers.open(household, signal.team(), contactPerson);
        signal.passOnTo(file.reference());
        starts.start(file, signal.caseEntry());
    }

    private static Household household(Report report) {
        Household household = new Household(report.householdName(), report.address(), report.phone(), report.neighbourhood());
        if (report.memberName() != null || report.birthDate() != null) {
            household.add(new Member(report.memberName() == null ? report.householdName() : report.memberName(), report.birthDate()));
        }
        return household;
    }
}

package nl.vliegwiel.signal;

import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import nl.vliegwiel.dossier.Succession;
import nl.vliegwiel.lifecycle.CaseEntry;
import nl.vliegwiel.lifecycle.CaseStarts;
import nl.vliegwiel.lifecycle.ReentryPoint;
import nl.vliegwiel.recognition.KnownHouseholds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a signal to the one dossier of its household: the one that was chosen, another team's, or a new one. */
@Service
@Transactional
class PassingOn {

    private final Signals signals;
    private final Dossiers dossiers;
    private final ContactPersons contactPersons;
    private final KnownHouseholds known;
    private final Joining joining;
    private final CaseStarts starts;
    private final ReentryPoint reentry;

    PassingOn(Signals signals, Dossiers dossiers, ContactPersons contactPersons, KnownHouseholds known, Joining joining, CaseStarts starts,
            ReentryPoint reentry) {
        this.signals = signals;
        this.dossiers = dossiers;
        this.contactPersons = contactPersons;
        this.known = known;
        this.joining = joining;
        this.starts = starts;
        this.reentry = reentry;
    }

    /**
     * @return whose dossier it came to: another team's when nobody here may know of it
     * @throws UnknownSignal when there is none under this number
     */
    SignalRoute toDossier(String signalNumber) {
        Signal signal = signals.get(signalNumber);
        if (signal.dossier() != null) {
            toChosen(signal, dossiers.get(signal.dossier()));
            return SignalRoute.OWN_TEAM;
        }
        Optional<CaseFile> elsewhere = known.openElsewhere(signal.team(), signal.report().sketch());
        elsewhere.or(() -> openedDuringCrisis(signal)).ifPresentOrElse(file -> joining.join(signal, file), () -> open(signal));
        return elsewhere.isPresent() ? SignalRoute.OTHER_TEAM : SignalRoute.OWN_TEAM;
    }

    /** The dossier may have been opened or closed between the assessment and now. */
    private void toChosen(Signal signal, CaseFile file) {
        if (file.isOpen()) {
            joining.join(signal, file);
        } else {
            comeBack(signal, file);
        }
    }

    /**
     * A crisis takes hours, in which a colleague may open a case on another signal. A case of that same day is joined even if the
     * colleague saw it and chose a new one: a second look is better than a second case (mission C1).
     */
    private Optional<CaseFile> openedDuringCrisis(Signal signal) {
        return signal.triageOutcome() == TriageOutcome.CRISIS
                ? known.ownOpen(signal.team(), signal.report().sketch())
                        .filter(file -> !file.openedOn().isBefore(signals.dayOf(signal.assessedAt())))
                : Optional.empty();
    }

    private void open(Signal signal) {
        CaseFile file = dossiers.open(household(signal.report()), signal.team(), contactPerson(signal));
        signal.passOnTo(file.reference());
        starts.start(file, signal.caseEntry());
    }

    /** Under the same number, with the plan and the history that are there (mission C16). */
    private void comeBack(Signal signal, CaseFile file) {
        contactPersons.succeed(file.reference(), new Succession(contactPerson(signal), null, signal.assessedBy()));
        file.reopen(signal.team(), contactPerson(signal));
        signal.passOnTo(file.reference());
        starts.start(file, signal.caseEntry() == CaseEntry.OUTREACH ? reentry.of(file.reference()).entry() : signal.caseEntry());
    }

    private static String contactPerson(Signal signal) {
        return signal.contactPerson() != null ? signal.contactPerson() : signal.assessedBy();
    }

    private static Household household(Report report) {
        Household household = new Household(report.householdName(), report.address(), report.phone(), report.neighbourhood());
        if (report.memberName() != null || report.birthDate() != null) {
            household.add(new Member(report.memberName() == null ? report.householdName() : report.memberName(), report.birthDate()));
        }
        return household;
    }
}

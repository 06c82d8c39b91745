package nl.vliegwiel.reachingout;

import java.util.Optional;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.lifecycle.CaseEntry;
import nl.vliegwiel.lifecycle.CaseStarts;
import nl.vliegwiel.recognition.KnownHouseholds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the dossier of a household on a list: once, and never beside one that is there. */
@Service
@Transactional
class OpeningDossiers {

    private final Batches batches;
    private final Dossiers dossiers;
    private final KnownHouseholds known;
    private final CaseStarts starts;

    OpeningDossiers(Batches batches, Dossiers dossiers, KnownHouseholds known, CaseStarts starts) {
        this.batches = batches;
        this.dossiers = dossiers;
        this.known = known;
        this.starts = starts;
    }

    /** @param place of the household on the list, from 0 */
    void open(String number, int place) {
        Batch batch = batches.get(number);
        BatchHousehold household = batch.households().get(place);
        if (household.isSettled()) {
            return;
        }
        Optional<CaseFile> file = household.decision() == RowDecision.REOPEN ? reopened(batch, household) : opened(batch, household);
        file.ifPresentOrElse(started -> {
            household.opened(started.reference());
            starts.start(started, CaseEntry.OUTREACH);
        }, () -> household.decide(RowDecision.LEAVE, household.knownDossier()));
    }

    /** Contact comes first, whatever the dossier holds: nobody has spoken with the household yet. */
    private Optional<CaseFile> reopened(Batch batch, BatchHousehold household) {
        Optional<CaseFile> closed = dossiers.find(household.knownDossier()).filter(file -> !file.isOpen());
        closed.ifPresent(file -> file.reopen(batch.team(), household.contactPerson()));
        return closed;
    }

    /** Somebody may have opened one meanwhile, here or in another team. The coordinator only sees that none was opened. */
    private Optional<CaseFile> opened(Batch batch, BatchHousehold household) {
        boolean ownOpen = household.knownDossier() == null && known.ownOpen(batch.team(), household.sketch()).isPresent();
        boolean helped = ownOpen || known.openElsewhere(batch.team(), household.sketch()).isPresent();
        return helped ? Optional.empty() : Optional.of(dossiers.open(household.household(), batch.team(), household.contactPerson()));
    }
}

package nl.vliegwiel.reachingout;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.recognition.KnownHouseholds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the lists of people whom teams look up. */
@Service
@Transactional
class Batches {

    private final BatchRows rows;
    private final KnownHouseholds known;
    private final Clock clock;

    Batches(BatchRows rows, KnownHouseholds known, Clock clock) {
        this.rows = rows;
        this.known = known;
        this.clock = clock;
    }

    /** Under a new number; what the team may know already waits for the coordinator. */
    Batch record(String team, RecordReachingOut answers, String by) {
        String number = "O%d-%06d".formatted(LocalDate.now(clock).getYear(), rows.nextNumber());
        Batch batch = new Batch(number, team, answers, by, Instant.now(clock));
        for (HouseholdRow row : answers.households()) {
            boolean asks = !known.knownTo(team, row.sketch()).isEmpty();
            batch.add(new BatchHousehold(batch.households().size(), row, asks ? RowDecision.ASK : RowDecision.OPEN));
        }
        batch.divideOver(answers.workers());
        return rows.save(batch);
    }

    /** @throws UnknownBatch when there is none under this number */
    Batch get(String number) {
        return rows.findByNumber(number).orElseThrow(() -> new UnknownBatch(number));
    }

    /** The lists on which a household stood, the oldest first. */
    List<Batch> of(String dossier) {
        return rows.findByDossier(dossier);
    }

    Instant now() {
        return Instant.now(clock);
    }
}

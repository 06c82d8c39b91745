package nl.vliegwiel.measurement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the measurements of each household, so that the first and the latest can be laid side by side. */
@Service
@Transactional
public class Measurements {

    private final MeasurementRows rows;
    private final Clock clock;

    Measurements(MeasurementRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Adds the next measurement: the first one of a dossier is number 0.
     *
     * @param takenBy login of the worker
     * @param scores one per domain of life
     */
    public Measurement take(String reference, String takenBy, List<DomainScore> scores) {
        return rows.save(new Measurement(reference, all(reference).size(), LocalDate.now(clock), takenBy, scores));
    }

    /** Empty before the intake is done. */
    @Transactional(readOnly = true)
    public Optional<Measurement> latest(String reference) {
        List<Measurement> all = all(reference);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** From the first to the latest. */
    @Transactional(readOnly = true)
    public List<Measurement> all(String reference) {
        return rows.findByReferenceOrderByOrdinal(reference);
    }
}

package nl.vliegwiel.signal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records and finds signals. */
@Service
@Transactional
class Signals {

    private final SignalRows rows;
    private final ReportPolicy policy;
    private final Clock clock;

    Signals(SignalRows rows, ReportPolicy policy, Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Records a signal under a new number.
     *
     * @param by login of who sent or recorded it
     * @throws nl.vliegwiel.form.FormRejected when the report cannot be right
     */
    Signal record(String team, Report report, String by) {
        policy.require(report);
        String number = "S%d-%06d".formatted(LocalDate.now(clock).getYear(), rows.nextNumber());
        return rows.save(new Signal(number, team, report, by, Instant.now(clock)));
    }

    /** @throws UnknownSignal when there is none under this number */
    Signal get(String number) {
        return rows.findByNumber(number).orElseThrow(() -> new UnknownSignal(number));
    }

    /** @throws UnknownSignal when there is none with this id */
    Signal byId(String id) {
        return rows.findById(UUID.fromString(id)).orElseThrow(() -> new UnknownSignal(id));
    }

    /** The signals a team received about a neighbourhood, newest first, up to 200. */
    List<Signal> recent(String team, String neighbourhood) {
        return rows.findFirst200ByTeamAndToldNeighbourhoodOrderByReceivedAtDesc(team, neighbourhood);
    }

    /** What was reported about a dossier, the oldest first. */
    List<Signal> about(String dossier) {
        return rows.findByDossierOrderByReceivedAt(dossier);
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    Instant now() {
        return Instant.now(clock);
    }
}

package nl.vliegwiel.aftercare;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The aftercare of each household that was let go: at most one goes on at a time. */
@Service
@Transactional
class Aftercares {

    private final AftercareRows rows;
    private final AftercareContacts contacts;
    private final RelapseReports reports;
    private final Clock clock;

    Aftercares(AftercareRows rows, AftercareContacts contacts, RelapseReports reports, Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.reports = reports;
        this.clock = clock;
    }

    /** A household that wants none is let go at once. */
    void agree(String number, String worker, AgreeAftercare answers) {
        LocalDate today = LocalDate.now(clock);
        current(number).ifPresent(unfinished -> unfinished.end(today));
        Aftercare agreed = rows.save(new Aftercare(number, answers, today, worker));
        if (!agreed.isWanted()) {
            agreed.end(today);
        }
    }

    /** Empty when none goes on. */
    @Transactional(readOnly = true)
    Optional<Aftercare> current(String number) {
        return rows.findFirstByReferenceAndEndedOnIsNullOrderByLetGoOnDesc(number);
    }

    /** Whether this household was ever let go. */
    @Transactional(readOnly = true)
    boolean wasLetGo(String number) {
        return rows.existsByReference(number);
    }

    @Transactional(readOnly = true)
    List<AftercareContact> contacts(Aftercare aftercare) {
        return contacts.findByAftercareIdOrderByRecordedAt(aftercare.id());
    }

    /** @param outcome null while aftercare goes on */
    void record(Aftercare aftercare, String worker, RecordAftercare answers, AftercareOutcome outcome) {
        contacts.save(new AftercareContact(aftercare.id(), answers, worker, Instant.now(clock)));
        if (outcome != null) {
            aftercare.end(LocalDate.now(clock));
        }
    }

    /** @param reopens whether the dossier was closed */
    void reportRelapse(String number, String worker, String words, boolean reopens) {
        reports.save(new RelapseReport(number, words, reopens, worker, Instant.now(clock)));
    }

    /** Whether the latest report was about a closed dossier. */
    @Transactional(readOnly = true)
    boolean reopens(String number) {
        return reports.findFirstByReferenceOrderByReportedAtDesc(number).filter(RelapseReport::reopens).isPresent();
    }

    /** What was heard since the household was let go, the oldest first. */
    @Transactional(readOnly = true)
    List<RelapseReport> reported(String number, Aftercare aftercare) {
        Instant since = aftercare.letGoOn().atStartOfDay(clock.getZone()).toInstant();
        return reports.findByReferenceAndReportedAtGreaterThanEqualOrderByReportedAt(number, since);
    }
}

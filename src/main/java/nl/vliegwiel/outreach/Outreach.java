package nl.vliegwiel.outreach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.vliegwiel.team.Colleagues;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was tried to meet a household, and when it was left at rest. */
@Service
@Transactional
class Outreach {

    private final ContactAttempts attempts;
    private final Rests rests;
    private final OutreachRhythm rhythm;
    private final Colleagues colleagues;
    private final Clock clock;

    Outreach(ContactAttempts attempts, Rests rests, OutreachRhythm rhythm, Colleagues colleagues, Clock clock) {
        this.attempts = attempts;
        this.rests = rests;
        this.rhythm = rhythm;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Attempts attempts(String reference) {
        LocalDate rested = rests.findFirstByReferenceOrderByDecidedOnDesc(reference).map(Rest::decidedOn).orElse(null);
        return new Attempts(attempts.findByReferenceOrderByRecordedAt(reference), rested, rhythm, colleagues);
    }

    void record(String reference, String worker, RecordContactAttempt answers) {
        attempts.save(new ContactAttempt(reference, answers, worker, Instant.now(clock)));
    }

    void confirmRest(String reference, String worker, ConfirmRest answers) {
        rests.save(new Rest(reference, answers, LocalDate.now(clock), worker));
    }
}

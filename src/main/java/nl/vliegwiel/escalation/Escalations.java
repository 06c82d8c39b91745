package nl.vliegwiel.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The escalations of a dossier. */
@Service
@Transactional
class Escalations {

    private final EscalationRows rows;
    private final EscalationInquiries inquiries;
    private final Clock clock;

    Escalations(EscalationRows rows, EscalationInquiries inquiries, Clock clock) {
        this.rows = rows;
        this.inquiries = inquiries;
        this.clock = clock;
    }

    Escalation add(Escalation escalation) {
        return rows.save(escalation);
    }

    /** @throws UnknownEscalation when this dossier has no such escalation */
    Escalation get(String number, String id) {
        return rows.findByIdAndReference(UUID.fromString(id), number).orElseThrow(() -> new UnknownEscalation(number));
    }

    List<Escalation> open(String number) {
        return rows.findByReferenceAndEndedOnIsNull(number);
    }

    void askedAfter(Escalation escalation, String agreed, String by) {
        inquiries.save(new EscalationInquiry(escalation.id(), agreed, by, Instant.now(clock)));
    }

    /** What a coordinator agreed about it last; null when nobody had to ask. */
    String agreedAfterDelay(Escalation escalation) {
        return inquiries.findFirstByEscalationIdOrderByAskedAtDesc(escalation.id()).map(EscalationInquiry::agreed).orElse(null);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

package nl.vliegwiel.escalation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EscalationInquiries extends Repository<EscalationInquiry, UUID> {

    EscalationInquiry save(EscalationInquiry inquiry);

    Optional<EscalationInquiry> findFirstByEscalationIdOrderByAskedAtDesc(UUID escalation);
}

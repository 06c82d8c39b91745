package nl.vliegwiel.escalation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EscalationRows extends Repository<Escalation, UUID> {

    Escalation save(Escalation escalation);

    Optional<Escalation> findByIdAndReference(UUID id, String reference);

    List<Escalation> findByReferenceOrderByEscalatedOn(String reference);

    List<Escalation> findByReferenceAndEndedOnIsNull(String reference);
}

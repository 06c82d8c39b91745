package nl.vliegwiel.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DecisionRows extends Repository<CaseDecision, UUID> {

    CaseDecision save(CaseDecision decision);

    Optional<CaseDecision> findByIdAndReference(UUID id, String reference);

    List<CaseDecision> findByReferenceOrderByProposedAt(String reference);
}

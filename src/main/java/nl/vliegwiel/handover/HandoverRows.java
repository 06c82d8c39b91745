package nl.vliegwiel.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HandoverRows extends Repository<Handover, UUID> {

    Handover save(Handover handover);

    Optional<Handover> findByIdAndReference(UUID id, String reference);

    Optional<Handover> findFirstByReferenceOrderByPreparedAtDesc(String reference);

    List<Handover> findByReferenceOrderByPreparedAt(String reference);
}

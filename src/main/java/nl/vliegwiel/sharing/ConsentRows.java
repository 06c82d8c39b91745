package nl.vliegwiel.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConsentRows extends Repository<Consent, UUID> {

    Consent save(Consent consent);

    Optional<Consent> findByIdAndReference(UUID id, String reference);

    List<Consent> findByReferenceAndEndedAtIsNullOrderByRecordedAt(String reference);

    List<Consent> findByReferenceOrderByRecordedAt(String reference);
}

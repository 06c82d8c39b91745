package nl.vliegwiel.sharing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentRows extends Repository<Consent, UUID> {

    Consent save(Consent consent);

    Optional<Consent> findByIdAndReference(UUID id, String reference);

    /** Nobody withdraws one of these, or shares on it, until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Consent c where c.reference = ?1 and c.endedAt is null order by c.recordedAt")
    List<Consent> lockRunning(String reference);

    List<Consent> findByReferenceAndEndedAtIsNullOrderByRecordedAt(String reference);

    List<Consent> findByReferenceOrderByRecordedAt(String reference);
}

package nl.vliegwiel.sharing;

import jakarta.persistence.LockModeType;
import java.util.Collection;
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

    /** Of every open dossier that one of these teams answers for. */
    @Query("""
            select c from Consent c where c.endedAt is null
              and c.reference in (select f.reference from CaseFile f where f.team in :teams and f.closedOn is null)
            order by c.reference, c.recordedAt""")
    List<Consent> runningIn(Collection<String> teams);

    List<Consent> findByReferenceOrderByRecordedAt(String reference);
}

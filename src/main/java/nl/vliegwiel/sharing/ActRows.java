package nl.vliegwiel.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActRows extends Repository<SharingAct, UUID> {

    SharingAct save(SharingAct act);

    Optional<SharingAct> findByIdAndReference(UUID id, String reference);

    List<SharingAct> findByReferenceOrderByDecidedAt(String reference);

    List<SharingAct> findByReferenceAndAllowedTrueAndEndedAtIsNull(String reference);
}

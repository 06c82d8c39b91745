package nl.vliegwiel.aftercare;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AftercareContacts extends Repository<AftercareContact, UUID> {

    AftercareContact save(AftercareContact contact);

    List<AftercareContact> findByAftercareIdInOrderByRecordedAtDesc(Collection<UUID> aftercares);

    List<AftercareContact> findByAftercareIdOrderByRecordedAt(UUID aftercareId);
}

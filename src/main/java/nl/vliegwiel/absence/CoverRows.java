package nl.vliegwiel.absence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CoverRows extends Repository<Cover, UUID> {

    Cover save(Cover cover);

    List<Cover> findByAbsenceIdIn(Collection<UUID> absences);

    List<Cover> findByAbsenceIdInAndReferenceIn(Collection<UUID> absences, Collection<String> references);
}

package nl.vliegwiel.secondline;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GuidanceRows extends Repository<Guidance, UUID> {

    Guidance save(Guidance guidance);

    List<Guidance> findByReferenceOrderByOrdinalDesc(String reference);
}

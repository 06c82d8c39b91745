package nl.vliegwiel.aftercare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AftercareRows extends Repository<Aftercare, UUID> {

    Aftercare save(Aftercare aftercare);

    Optional<Aftercare> findFirstByReferenceAndEndedOnIsNullOrderByLetGoOnDesc(String reference);

    List<Aftercare> findByReferenceOrderByLetGoOn(String reference);

    boolean existsByReference(String reference);
}

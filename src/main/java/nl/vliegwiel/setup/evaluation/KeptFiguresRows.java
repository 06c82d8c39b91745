package nl.vliegwiel.setup.evaluation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KeptFiguresRows extends Repository<KeptFigures, UUID> {

    KeptFigures save(KeptFigures figures);

    Optional<KeptFigures> findById(UUID id);
}

package nl.vliegwiel.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvaluationRows extends Repository<Evaluation, UUID> {

    Evaluation save(Evaluation evaluation);

    Optional<Evaluation> findFirstByReferenceAndDecidedOnIsNull(String reference);

    Optional<Evaluation> findFirstByReferenceAndDecidedOnIsNotNullOrderByDecidedOnDescStartedOnDesc(String reference);

    List<Evaluation> findByReferenceAndDecidedOnIsNotNullOrderByDecidedOnDesc(String reference);
}

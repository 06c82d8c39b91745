package nl.vliegwiel.setup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContributionRows extends Repository<Contribution, UUID> {

    Contribution save(Contribution contribution);

    Optional<Contribution> findById(UUID id);

    List<Contribution> findByNumberAndKindOrderByAskedAt(String number, ContributionKind kind);

    List<Contribution> findByNumberAndAnsweredAtIsNullAndLapsedAtIsNull(String number);
}

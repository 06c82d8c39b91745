package nl.vliegwiel.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlanRows extends Repository<Plan, UUID> {

    Plan save(Plan plan);

    List<Plan> findByReference(String reference);

    Optional<Plan> findFirstByReferenceOrderByEditionDesc(String reference);

    Optional<Plan> findFirstByReferenceAndStateOrderByEditionDesc(String reference, PlanState state);
}

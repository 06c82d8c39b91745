package nl.vliegwiel.reminder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OverdueRows extends Repository<Overdue, UUID> {

    Overdue save(Overdue overdue);

    Optional<Overdue> findById(UUID id);

    /** What a coordinator was not yet done with. */
    List<Overdue> findByTaskIdAndAskedAtIsNull(String taskId);
}

package nl.vliegwiel.reminder;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PauseRows extends Repository<Pause, UUID> {

    Pause save(Pause pause);

    Optional<Pause> findById(UUID id);

    Optional<Pause> findByTaskIdAndEndedAtIsNull(String taskId);
}

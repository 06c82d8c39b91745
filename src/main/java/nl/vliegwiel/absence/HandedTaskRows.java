package nl.vliegwiel.absence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HandedTaskRows extends Repository<HandedTask, UUID> {

    HandedTask save(HandedTask task);

    List<HandedTask> findByAbsenceId(UUID absence);

    List<HandedTask> findByTaskId(String task);

    void delete(HandedTask task);
}

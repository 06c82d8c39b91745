package nl.vliegwiel.absence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HandedTaskRows extends Repository<HandedTask, UUID> {

    HandedTask save(HandedTask task);

    List<HandedTask> findByAbsenceId(UUID absence);

    List<HandedTask> findByAbsenceIdIn(Collection<UUID> absences);

    List<HandedTask> findByTaskId(String task);

    List<HandedTask> findByTaskIdIn(Collection<String> tasks);

    void delete(HandedTask task);
}

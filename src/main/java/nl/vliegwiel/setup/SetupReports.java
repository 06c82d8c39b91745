package nl.vliegwiel.setup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SetupReports extends Repository<SetupReport, UUID> {

    SetupReport save(SetupReport report);

    List<SetupReport> findByNumberAndEventOrderByReportedAt(String number, SetupEvent event);

    Optional<SetupReport> findById(UUID id);
}

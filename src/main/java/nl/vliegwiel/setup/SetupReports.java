package nl.vliegwiel.setup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SetupReports extends Repository<SetupReport, UUID> {

    SetupReport save(SetupReport report);

    Optional<SetupReport> findById(UUID id);
}

package nl.vliegwiel.aftercare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RelapseReports extends Repository<RelapseReport, UUID> {

    RelapseReport save(RelapseReport report);

    List<RelapseReport> findByReferenceAndReportedAtGreaterThanEqualOrderByReportedAt(String reference, Instant since);

    List<RelapseReport> findByReferenceOrderByReportedAt(String reference);

    Optional<RelapseReport> findFirstByReferenceOrderByReportedAtDesc(String reference);
}

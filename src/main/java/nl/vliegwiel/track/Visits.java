package nl.vliegwiel.track;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Visits extends Repository<Visit, UUID> {

    Visit save(Visit visit);

    List<Visit> findByTrackIdIn(Collection<UUID> tracks);

    Optional<Visit> findFirstByTrackIdOrderByRecordedAtDesc(UUID trackId);
}

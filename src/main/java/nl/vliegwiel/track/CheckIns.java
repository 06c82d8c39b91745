package nl.vliegwiel.track;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CheckIns extends Repository<HeldCheckIn, UUID> {

    HeldCheckIn save(HeldCheckIn checkIn);

    /** The latest first. */
    List<HeldCheckIn> findByTrackIdOrderByRecordedAtDesc(UUID trackId);

    List<HeldCheckIn> findByTrackIdInOrderByRecordedAtDesc(Collection<UUID> tracks);

    Optional<HeldCheckIn> findFirstByTrackIdOrderByRecordedAtDesc(UUID trackId);
}

package nl.vliegwiel.track;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CheckIns extends Repository<HeldCheckIn, UUID> {

    HeldCheckIn save(HeldCheckIn checkIn);

    Optional<HeldCheckIn> findFirstByTrackIdOrderByRecordedAtDesc(UUID trackId);
}

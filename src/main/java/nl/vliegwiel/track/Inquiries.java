package nl.vliegwiel.track;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Inquiries extends Repository<Inquiry, UUID> {

    Inquiry save(Inquiry inquiry);

    Optional<Inquiry> findFirstByTrackIdOrderByAskedAtDesc(UUID trackId);
}

package nl.vliegwiel.track;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TrackRows extends Repository<Track, UUID> {

    Track save(Track track);

    Optional<Track> findByIdAndReference(UUID id, String reference);

    List<Track> findByWaitsForAndEndedOnIsNull(UUID id);

    boolean existsByIdAndEndedOnIsNull(UUID id);

    List<Track> findByReferenceOrderByAgreedOnAscTitleAsc(String reference);

    List<Track> findByReferenceAndEndedOnIsNullOrderByAgreedOnAscTitleAsc(String reference);
}

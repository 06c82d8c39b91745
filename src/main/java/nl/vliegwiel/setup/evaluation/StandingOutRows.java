package nl.vliegwiel.setup.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StandingOutRows extends Repository<StandingOutRecord, UUID> {

    StandingOutRecord save(StandingOutRecord record);

    Optional<StandingOutRecord> findById(UUID id);

    List<StandingOutRecord> findByNumberOrderByNoticedOn(String number);
}

package nl.vliegwiel.closing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClosingRows extends Repository<TeamClosing, UUID> {

    TeamClosing saveAndFlush(TeamClosing closing);

    Optional<TeamClosing> findById(UUID id);

    Optional<TeamClosing> findFirstByTeamAndStatusInOrderByAgreedAtDesc(String team, Collection<ClosingStatus> status);

    List<TeamClosing> findByStatusIn(Collection<ClosingStatus> status);

    boolean existsByTeamAndStatusIn(String team, Collection<ClosingStatus> status);
}

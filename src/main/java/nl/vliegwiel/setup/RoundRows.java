package nl.vliegwiel.setup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RoundRows extends Repository<Round, String> {

    Round save(Round round);

    Optional<Round> findById(String number);

    List<Round> findByNumberIn(Collection<String> numbers);

    Optional<Round> findFirstByTeamOrderBySequenceDesc(String team);

    Optional<Round> findFirstByTeamAndSettlementsGreaterThanOrderBySequenceDesc(String team, int settlements);

    List<Round> findByTeamInAndEndedAsIsNullOrderByTeam(Collection<String> teams);
}

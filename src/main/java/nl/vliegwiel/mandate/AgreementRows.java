package nl.vliegwiel.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** The agreements of one kind. */
@NoRepositoryBean
interface AgreementRows<A extends AgreementRow> extends Repository<A, Long> {

    A save(A row);

    boolean existsByTeam(String team);

    Optional<A> findByTeamAndVersion(String team, String version);

    /** The one with the latest first day; of two for the same day the one that was laid down last. */
    Optional<A> findFirstByTeamAndValidFromLessThanEqualOrderByValidFromDescIdDesc(String team, LocalDate day);

    /** The one of a team that is valid on a day. */
    default Optional<A> valid(String team, LocalDate day) {
        return findFirstByTeamAndValidFromLessThanEqualOrderByValidFromDescIdDesc(team, day);
    }
}

package nl.vliegwiel.sharing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InformationAgreementRows extends Repository<InformationAgreementRow, Long> {

    InformationAgreementRow save(InformationAgreementRow row);

    boolean existsByTeamAndPartner(String team, String partner);

    Optional<InformationAgreementRow> findByTeamAndPartnerAndVersion(String team, String partner, String version);

    /** All of a team with all they hold, in one question; the one that counts for a day after the ones it replaces. */
    @Query("select a from InformationAgreementRow a left join fetch a.items where a.team = ?1 order by a.validFrom, a.id")
    List<InformationAgreementRow> of(String team);

    /** The same with one partner. */
    @Query("select a from InformationAgreementRow a left join fetch a.items where a.team = ?1 and a.partner = ?2 order by a.validFrom, a.id")
    List<InformationAgreementRow> of(String team, String partner);
}

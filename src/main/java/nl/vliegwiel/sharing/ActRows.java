package nl.vliegwiel.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActRows extends Repository<SharingAct, UUID> {

    SharingAct save(SharingAct act);

    Optional<SharingAct> findByIdAndReference(UUID id, String reference);

    List<SharingAct> findByReferenceOrderByDecidedAt(String reference);

    List<SharingAct> findByReferenceAndAllowedTrueAndEndedAtIsNull(String reference);

    /** Those of a team with a partner that run on a day, and not because of acute danger. */
    @Query("""
            select a from SharingAct a left join fetch a.items
            where a.team = ?1 and a.partner = ?2 and a.untilOn >= ?3 and a.allowed = true and a.endedAt is null
              and a.basis <> nl.vliegwiel.sharing.LegalBasis.VITAL_INTEREST""")
    List<SharingAct> runningOnAgreement(String team, String partner, LocalDate day);
}

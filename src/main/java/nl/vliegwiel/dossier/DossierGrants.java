package nl.vliegwiel.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DossierGrants extends Repository<DossierGrant, UUID> {

    DossierGrant save(DossierGrant grant);

    List<DossierGrant> findByReferenceAndTeamAndEndedAtIsNull(String reference, String team);

    @Query("select g.reference from DossierGrant g where g.reference in ?1 and g.team in ?2 and g.endedAt is null")
    Set<String> ofThese(Collection<String> references, Collection<String> teams);

    @Query("select count(g) > 0 from DossierGrant g where g.reference = ?1 and g.team in ?2 and g.endedAt is null")
    boolean existsForOneOf(String reference, Collection<String> teams);
}

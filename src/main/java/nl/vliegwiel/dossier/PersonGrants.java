package nl.vliegwiel.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonGrants extends Repository<PersonGrant, UUID> {

    PersonGrant save(PersonGrant grant);

    @Query("select g.reference from PersonGrant g where g.reference in ?1 and g.person = ?2 and g.endedAt is null")
    Set<String> ofThese(Collection<String> references, String person);

    List<PersonGrant> findByReferenceAndPersonAndEndedAtIsNull(String reference, String person);
}

package nl.vliegwiel.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PersonGrants extends Repository<PersonGrant, UUID> {

    PersonGrant save(PersonGrant grant);

    List<PersonGrant> findByReferenceAndPersonAndEndedAtIsNull(String reference, String person);
}

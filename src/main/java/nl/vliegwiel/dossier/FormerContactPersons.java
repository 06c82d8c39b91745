package nl.vliegwiel.dossier;

import java.util.List;
import org.springframework.data.repository.Repository;

interface FormerContactPersons extends Repository<FormerContactPerson, java.util.UUID> {

    FormerContactPerson save(FormerContactPerson former);

    List<FormerContactPerson> findByReferenceOrderByDecidedAt(String reference);
}

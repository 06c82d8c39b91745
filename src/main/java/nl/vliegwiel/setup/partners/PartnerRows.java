package nl.vliegwiel.setup.partners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PartnerRows extends Repository<Partner, UUID> {

    Partner save(Partner partner);

    void delete(Partner partner);

    Optional<Partner> findById(UUID id);

    List<Partner> findByNumberOrderBySequence(String number);
}

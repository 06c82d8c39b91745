package nl.vliegwiel.setup.composition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LendingRows extends Repository<Lending, UUID> {

    Lending save(Lending lending);

    Optional<Lending> findById(UUID id);

    List<Lending> findByNumberOrderByPartner(String number);

    void delete(Lending lending);
}

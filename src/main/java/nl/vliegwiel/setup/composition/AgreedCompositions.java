package nl.vliegwiel.setup.composition;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AgreedCompositions extends Repository<AgreedComposition, String> {

    AgreedComposition save(AgreedComposition composition);

    Optional<AgreedComposition> findById(String version);
}

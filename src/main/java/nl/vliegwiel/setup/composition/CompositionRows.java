package nl.vliegwiel.setup.composition;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CompositionRows extends Repository<Composition, String> {

    Composition save(Composition composition);

    Optional<Composition> findById(String number);
}

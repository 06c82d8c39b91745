package nl.vliegwiel.intake;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface IntakeRows extends Repository<Intake, String> {

    Intake save(Intake intake);

    Optional<Intake> findById(String reference);
}

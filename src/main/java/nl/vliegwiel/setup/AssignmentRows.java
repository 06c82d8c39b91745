package nl.vliegwiel.setup;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AssignmentRows extends Repository<Assignment, String> {

    Assignment save(Assignment assignment);

    Optional<Assignment> findById(String number);
}

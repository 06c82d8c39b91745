package nl.vliegwiel.setup.approach;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ApproachSheets extends Repository<ApproachSheet, String> {

    ApproachSheet save(ApproachSheet sheet);

    Optional<ApproachSheet> findById(String number);
}

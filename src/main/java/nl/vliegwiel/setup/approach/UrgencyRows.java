package nl.vliegwiel.setup.approach;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface UrgencyRows extends Repository<Urgency, UUID> {

    Urgency save(Urgency urgency);

    List<Urgency> findByNumber(String number);
}

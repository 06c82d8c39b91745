package nl.vliegwiel.setup.approach;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OpinionRows extends Repository<Opinion, UUID> {

    Opinion save(Opinion opinion);

    List<Opinion> findByNumber(String number);
}

package nl.vliegwiel.setup.approach;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DiscussedCaseRows extends Repository<DiscussedCase, UUID> {

    DiscussedCase save(DiscussedCase one);

    void delete(DiscussedCase one);

    List<DiscussedCase> findByNumberOrderBySequence(String number);
}

package nl.vliegwiel.setup.approach;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DecidedPrinciples extends Repository<DecidedPrinciple, UUID> {

    DecidedPrinciple save(DecidedPrinciple decided);

    void delete(DecidedPrinciple decided);

    List<DecidedPrinciple> findByNumber(String number);
}

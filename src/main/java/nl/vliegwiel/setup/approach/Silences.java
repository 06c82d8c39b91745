package nl.vliegwiel.setup.approach;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Silences extends Repository<Silence, UUID> {

    Silence save(Silence silence);

    List<Silence> findByNumber(String number);
}

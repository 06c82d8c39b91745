package nl.vliegwiel.setup.means;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MeansAnswerRows extends Repository<MeansAnswer, String> {

    MeansAnswer save(MeansAnswer answer);

    Optional<MeansAnswer> findById(String number);
}

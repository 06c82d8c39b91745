package nl.vliegwiel.setup.means;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FinancingRows extends Repository<Financing, String> {

    Financing save(Financing financing);

    Optional<Financing> findById(String number);
}

package nl.vliegwiel.setup.means;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProposedMandateRows extends Repository<ProposedMandate, String> {

    ProposedMandate save(ProposedMandate mandate);

    Optional<ProposedMandate> findById(String number);
}

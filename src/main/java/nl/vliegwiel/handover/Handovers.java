package nl.vliegwiel.handover;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The handovers of a dossier. */
@Service
@Transactional
public class Handovers {

    private final HandoverRows rows;

    Handovers(HandoverRows rows) {
        this.rows = rows;
    }

    /** The last one that was prepared, whatever came of it. */
    public Optional<Handover> latest(String number) {
        return rows.findFirstByReferenceOrderByPreparedAtDesc(number);
    }

    /** @throws UnknownHandover when this dossier has no such handover */
    Handover get(String number, String id) {
        return rows.findByIdAndReference(UUID.fromString(id), number).orElseThrow(() -> new UnknownHandover(number));
    }

    Handover add(Handover handover) {
        return rows.save(handover);
    }
}

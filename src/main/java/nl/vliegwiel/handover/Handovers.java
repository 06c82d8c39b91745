package nl.vliegwiel.handover;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The handovers of a dossier. */
@Service
@Transactional
public class Handovers {

    private final HandoverRows rows;
    private final EntityManager entities;

    Handovers(HandoverRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    /** The last one that was prepared, whatever came of it. */
    public Optional<Handover> latest(String number) {
        return rows.findFirstByReferenceOrderByPreparedAtDesc(number);
    }

    /** The one offer of this dossier that waits for an answer. */
    public Optional<Handover> open(String number) {
        return all(number).stream().filter(Handover::isOpen).findFirst();
    }

    List<Handover> all(String number) {
        return rows.findByReferenceOrderByPreparedAt(number);
    }

    /** @throws UnknownHandover when this dossier has no such handover */
    Handover get(String number, String id) {
        return rows.findByIdAndReference(UUID.fromString(id), number).orElseThrow(() -> new UnknownHandover(number));
    }

    /**
     * The same, for whoever is about to decide on it: both lines may act in the same second. The second one waits here until the
     * first one's transaction, the engine's, has ended, and then sees what became of the offer.
     */
    Handover toDecide(String number, String id) {
        Handover handover = get(number, id);
        entities.flush();
        entities.refresh(handover, LockModeType.PESSIMISTIC_WRITE);
        return handover;
    }

    Handover add(Handover handover) {
        return rows.save(handover);
    }
}

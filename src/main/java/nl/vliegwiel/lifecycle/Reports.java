package nl.vliegwiel.lifecycle;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is reported about households beside their tasks. */
@Service
@Transactional
class Reports {

    private final EntityManager entities;
    private final Clock clock;

    Reports(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    <T extends FiledReport> T file(T report) {
        entities.persist(report);
        return report;
    }

    /** @throws UnknownReport when this dossier has no such report */
    <T extends FiledReport> T get(Class<T> kind, String number, String id) {
        T report = entities.find(kind, UUID.fromString(id));
        if (report == null || !report.reference().equals(number)) {
            throw new UnknownReport(number);
        }
        return report;
    }

    /** The reports of a kind about a dossier, the newest first. */
    <T extends FiledReport> List<T> about(Class<T> kind, String number) {
        return entities.createQuery("select r from " + kind.getSimpleName() + " r where r.reference = :number order by r.reportedAt desc",
                kind).setParameter("number", number).getResultList();
    }

    Instant now() {
        return Instant.now(clock);
    }
}

package nl.vliegwiel.measurement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeasurementRows extends Repository<Measurement, UUID> {

    Measurement save(Measurement measurement);

    List<Measurement> findByReferenceOrderByOrdinal(String reference);
}

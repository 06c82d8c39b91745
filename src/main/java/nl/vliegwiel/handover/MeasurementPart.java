package nl.vliegwiel.handover;

import java.util.Map;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.measurement.DomainScore;
import nl.vliegwiel.measurement.Measurement;
import nl.vliegwiel.measurement.Measurements;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The latest scores. */
@Component
@Order(2)
class MeasurementPart implements DomainPart {

    private final Measurements measurements;

    MeasurementPart(Measurements measurements) {
        this.measurements = measurements;
    }

    @Override
    public Map<String, String> tell(CaseFile file) {
        return measurements.latest(file.reference()).map(MeasurementPart::told).orElse(Map.of());
    }

    private static Map<String, String> told(Measurement latest) {
        return latest.scores().stream().filter(DomainScore::isDiscussed).collect(Collectors.toMap(DomainScore::domain,
                score -> score.score() + " van 5 op " + DutchDate.of(latest.takenOn())));
    }
}

package nl.vliegwiel.handover;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.measurement.DomainScore;
import nl.vliegwiel.measurement.Measurement;
import nl.vliegwiel.measurement.Measurements;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The latest scores, the most serious first. */
@Component
@Order(3)
class MeasurementPart implements SummaryPart {

    private final Measurements measurements;
    private final LifeDomains domains;

    MeasurementPart(Measurements measurements, LifeDomains domains) {
        this.measurements = measurements;
        this.domains = domains;
    }

    @Override
    public Optional<String> tell(CaseFile file) {
        return measurements.latest(file.reference()).map(this::told);
    }

    private String told(Measurement latest) {
        return "Leefgebieden op " + DutchDate.of(latest.takenOn()) + " (1 is weinig hulp nodig, 5 is een ernstige belemmering): "
                + latest.scores().stream().filter(DomainScore::isDiscussed).sorted(Comparator.comparing(DomainScore::score).reversed())
                        .map(score -> domains.nameOf(score.domain()) + " " + score.score()).collect(Collectors.joining(", "));
    }
}

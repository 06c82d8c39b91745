package nl.vliegwiel.handover;

import java.util.Map;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.intake.Intakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What holds the household back most. */
@Component
@Order(1)
class FlywheelPart implements DomainPart {

    private final Intakes intakes;

    FlywheelPart(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public Map<String, String> tell(CaseFile file) {
        return intakes.summary(file.reference()).map(intake -> intake.flywheelDomain()).map(domain -> Map.of(domain, "houdt het meest tegen"))
                .orElse(Map.of());
    }
}

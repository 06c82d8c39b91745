package nl.vliegwiel.handover;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.intake.IntakeSummary;
import nl.vliegwiel.intake.Intakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the household wants, and its flywheel: what holds it back most. */
@Component
@Order(2)
class IntakePart implements SummaryPart {

    private final Intakes intakes;
    private final LifeDomains domains;

    IntakePart(Intakes intakes, LifeDomains domains) {
        this.intakes = intakes;
        this.domains = domains;
    }

    @Override
    public Optional<String> tell(CaseFile file) {
        return intakes.summary(file.reference()).map(this::told).filter(text -> !text.isEmpty());
    }

    private String told(IntakeSummary intake) {
        String flywheel = intake.flywheelDomain() == null ? null : domains.nameOf(intake.flywheelDomain());
        return Stream.of(line("Wat het huishouden zelf wil: ", intake.wishes()), line("Wat goed gaat: ", intake.strengths()),
                        line("Wat het meest tegenhoudt: ", flywheel), line("Waar het huishouden mee wil beginnen: ", intake.startWith()))
                .flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    private static Optional<String> line(String heading, String text) {
        return Optional.ofNullable(text).map(heading::concat);
    }
}

package nl.vliegwiel.handover;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.intake.IntakeSummary;
import nl.vliegwiel.intake.Intakes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the household wants and is good at. */
@Component
@Order(2)
class IntakePart implements SummaryPart {

    private final Intakes intakes;

    IntakePart(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public Optional<String> tell(CaseFile file) {
        return intakes.summary(file.reference()).map(IntakePart::told).filter(text -> !text.isEmpty());
    }

    private static String told(IntakeSummary intake) {
        return Stream.of(line("Wat het huishouden zelf wil: ", intake.wishes()), line("Wat goed gaat: ", intake.strengths()),
                        line("Waar het huishouden mee wil beginnen: ", intake.startWith()))
                .flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    private static Optional<String> line(String heading, String text) {
        return Optional.ofNullable(text).map(heading::concat);
    }
}

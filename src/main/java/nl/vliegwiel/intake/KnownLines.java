package nl.vliegwiel.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.measurement.DomainScore;
import nl.vliegwiel.measurement.MatrixAnswer;
import nl.vliegwiel.measurement.SelfReliance;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** Writes out what earlier conversations of an intake told, with source and date, so that nobody has to ask it again (mission C6). */
@Component
class KnownLines {

    private final LifeDomains domains;

    KnownLines(LifeDomains domains) {
        this.domains = domains;
    }

    /** Null when the form folds nothing away. */
    List<KnownLine> of(Intake intake) {
        if (!intake.isUnderWay()) {
            return null;
        }
        String source = "Intake, " + DutchDate.of(intake.recordedOn());
        return Stream.concat(
                intake.scores().stream().filter(DomainScore::isDiscussed)
                        .map(score -> new KnownLine(domains.nameOf(score.domain()), told(score), source)),
                answers(intake).map(line -> new KnownLine(line.subject(), line.known(), source)).filter(line -> line.known() != null)).toList();
    }

    private static String told(DomainScore score) {
        return Stream.of(MatrixAnswer.of(score).label(), score.solvedBy() == null ? null : solvedBy(score.solvedBy()), score.remark())
                .filter(Objects::nonNull).collect(Collectors.joining(". "));
    }

    private static String solvedBy(SelfReliance by) {
        return "Lost het op: " + by.label().toLowerCase();
    }

    private Stream<KnownLine> answers(Intake intake) {
        return Stream.of(line("Achterstand met huur of hypotheek", arrears(intake)), line("Wat het huishouden wil", intake.wishes()),
                line("Wat goed gaat", intake.strengths()),
                line("Wat het meest tegenhoudt", intake.flywheelDomain() == null ? null : domains.nameOf(intake.flywheelDomain())),
                line("Waar het mee wil beginnen", intake.startWith()), line("De vraag achter de vraag", intake.underlyingQuestion()),
                line("Wat in beweging brengt", intake.motivation()));
    }

    private static KnownLine line(String subject, String known) {
        return new KnownLine(subject, known, null);
    }

    /** Null while it was not talked about. */
    private static String arrears(Intake intake) {
        return switch (intake.arrears()) {
            case YES -> intake.arrearsMonths() == null ? "Ja" : "Ja, maanden: " + intake.arrearsMonths();
            case NO -> "Nee";
            case NOT_DISCUSSED -> null;
        };
    }
}

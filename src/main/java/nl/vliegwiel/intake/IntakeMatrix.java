package nl.vliegwiel.intake;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.intake.KnownConcerns.Concern;
import nl.vliegwiel.measurement.DomainScore;
import nl.vliegwiel.measurement.MatrixAnswer;
import nl.vliegwiel.measurement.Measurement;
import nl.vliegwiel.measurement.Measurements;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The rows of the matrix: what was filled in before, and what signals and agencies already told, with source and date. */
@Component
class IntakeMatrix {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int LONGEST = 200;

    private final LifeDomains domains;
    private final Measurements measurements;
    private final List<KnownConcerns> sources;

    IntakeMatrix(LifeDomains domains, Measurements measurements, ObjectProvider<KnownConcerns> sources) {
        this.domains = domains;
        this.measurements = measurements;
        this.sources = sources.orderedStream().toList();
    }

    /** A row for every domain; an intake that goes on is filled with its own scores, a later one with the last measurement. */
    List<MatrixRow> rows(String reference, Intake intake) {
        Optional<Measurement> measured = intake.isUnderWay() ? Optional.empty() : measurements.latest(reference);
        List<Concern> concerns = Stream.concat(sources.stream().flatMap(source -> source.of(reference).stream()),
                measured.stream().flatMap(IntakeMatrix::concerns)).toList();
        return domains.domains().stream().map(domain -> row(domain, told(concerns, domain.code()),
                measured.map(last -> last.scoreOf(domain.code())).orElseGet(() -> intake.scoreOf(domain.code())))).toList();
    }

    private static MatrixRow row(LifeDomain domain, String known, Optional<DomainScore> before) {
        return new MatrixRow(domain.code(), domain.name(), known, before.map(MatrixAnswer::of).orElse(null),
                before.map(DomainScore::solvedBy).orElse(null), before.map(DomainScore::remark).orElse(null));
    }

    private static Stream<Concern> concerns(Measurement measured) {
        return measured.scores().stream().filter(DomainScore::isDiscussed)
                .map(score -> new Concern(score.domain(), measured.ordinal() + "-meting", measured.takenOn()));
    }

    LifeDomains domains() {
        return domains;
    }

    List<Option> options() {
        return domains.domains().stream().map(domain -> new Option(domain.name(), domain.code())).toList();
    }

    private static String told(List<Concern> concerns, String domain) {
        String told = concerns.stream().filter(concern -> concern.domain().equals(domain))
                .map(concern -> concern.source() + ", " + concern.on().format(DATE)).distinct().collect(Collectors.joining("; "));
        return told.isEmpty() ? null : told.substring(0, Math.min(LONGEST, told.length()));
    }
}

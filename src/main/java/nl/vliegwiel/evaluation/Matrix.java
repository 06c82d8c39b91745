package nl.vliegwiel.evaluation;

import java.util.List;
import java.util.Optional;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.form.FormContext;
import nl.vliegwiel.measurement.DomainScore;
import nl.vliegwiel.measurement.MatrixAnswer;
import nl.vliegwiel.measurement.Measurement;
import nl.vliegwiel.measurement.Measurements;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Component;

/** The matrix as a form shows it: every domain of life, with what is known from the last time. */
@Component
class Matrix {

    private final Measurements measurements;
    private final LifeDomains domains;

    Matrix(Measurements measurements, LifeDomains domains) {
        this.measurements = measurements;
        this.domains = domains;
    }

    List<MatrixRow> rows(String number) {
        Optional<Measurement> latest = measurements.latest(number);
        return domains.domains().stream().map(domain -> row(domain, latest.flatMap(measurement -> measurement.scoreOf(domain.code())))).toList();
    }

    private static MatrixRow row(LifeDomain domain, Optional<DomainScore> known) {
        return new MatrixRow(domain.code(), domain.name(), known.map(MatrixAnswer::of).orElse(null),
                known.map(DomainScore::solvedBy).orElse(null), known.map(DomainScore::remark).orElse(null));
    }

    /** Null when the matrix was never filled in. */
    String previous(String number) {
        return measurements.latest(number).map(latest -> latest.ordinal() + "-meting van " + DutchDate.of(latest.takenOn())).orElse(null);
    }

    void take(FormContext context, List<MatrixRow> rows) {
        measurements.take(context.number(), context.actor().id(), rows.stream()
                .map(row -> row.answer().on(row.domain(), row.remark()).solvedBy(row.solvedBy())).toList());
    }
}

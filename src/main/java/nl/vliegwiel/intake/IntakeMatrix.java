package nl.vliegwiel.intake;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.form.Option;
import nl.vliegwiel.intake.KnownConcerns.Concern;
import nl.vliegwiel.measurement.DomainScore;
import nl.vliegwiel.measurement.MatrixAnswer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The rows of the matrix: what was filled in before, and what a signal already told. */
@Component
class IntakeMatrix {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int LONGEST = 200;

    private final LifeDomains domains;
    private final List<KnownConcerns> sources;

    IntakeMatrix(LifeDomains domains, ObjectProvider<KnownConcerns> sources) {
        this.domains = domains;
        this.sources = sources.orderedStream().toList();
    }

    /** @param intake empty before the first conversation */
    List<MatrixRow> rows(String reference, Optional<Intake> intake) {
        List<Concern> concerns = sources.stream().flatMap(source -> source.of(reference).stream()).toList();
        return domains.domains().stream().map(domain -> {
            Optional<DomainScore> before = intake.flatMap(known -> known.scoreOf(domain.code()));
            return new MatrixRow(domain.code(), domain.name(), told(concerns, domain.code()),
                    before.map(MatrixAnswer::of).orElse(null), before.map(DomainScore::remark).orElse(null));
        }).toList();
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

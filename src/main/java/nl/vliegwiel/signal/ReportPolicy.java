package nl.vliegwiel.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vliegwiel.form.FormRejected;
import org.springframework.stereotype.Component;

/** What a form cannot say about a report: a birth date lies in the past, and within a human life. */
@Component
class ReportPolicy {

    private static final int OLDEST = 120;

    private final Clock clock;

    ReportPolicy(Clock clock) {
        this.clock = clock;
    }

    /** @throws FormRejected when the birth date cannot be one */
    void require(Report report) {
        fault(report.birthDate()).ifPresent(fault -> {
            throw new FormRejected(List.of(fault));
        });
    }

    /** What is wrong with a birth date; null is fine. */
    Optional<FormRejected.Fault> fault(LocalDate born) {
        LocalDate today = LocalDate.now(clock);
        boolean human = born == null || !born.isAfter(today) && !born.isBefore(today.minusYears(OLDEST));
        return human ? Optional.empty() : Optional.of(new FormRejected.Fault("birthDate", "Geboortedatum van deze inwoner",
                "Kies een datum in de afgelopen " + OLDEST + " jaar."));
    }
}

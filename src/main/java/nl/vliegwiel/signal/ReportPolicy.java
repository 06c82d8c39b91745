package nl.vliegwiel.signal;

import java.time.Clock;
import java.time.LocalDate;
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
        LocalDate today = LocalDate.now(clock);
        LocalDate born = report.birthDate();
        if (born != null && (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST)))) {
            throw new FormRejected("birthDate", "Geboortedatum van deze inwoner", "Kies een datum in de afgelopen " + OLDEST + " jaar.");
        }
    }
}

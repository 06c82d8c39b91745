package nl.vliegwiel.lifecycle;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a household said when it wanted to stop. */
@Service
public class Withdrawals {

    private final Reports reports;

    Withdrawals(Reports reports) {
        this.reports = reports;
    }

    /** Its own words, the last time; empty when it gave none, and when it never wanted to stop. */
    public Optional<String> lastWords(String number) {
        return reports.about(Withdrawal.class, number).stream().findFirst().map(Withdrawal::words);
    }

    /** Login of who heard it, the last time; empty when it never wanted to stop. */
    public Optional<String> lastReporter(String number) {
        return reports.about(Withdrawal.class, number).stream().findFirst().map(Withdrawal::reportedBy);
    }
}

package nl.vliegwiel.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vliegwiel.intake.KnownConcerns;
import org.springframework.stereotype.Component;

/** What signals told about the domains of life, for the intake: nothing is asked twice (mission C6). */
@Component
class SignalledConcerns implements KnownConcerns {

    private final Signals signals;
    private final Clock clock;

    SignalledConcerns(Signals signals, Clock clock) {
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public List<Concern> of(String reference) {
        return signals.about(reference).stream().flatMap(signal -> concerns(signal).stream()).toList();
    }

    private List<Concern> concerns(Signal signal) {
        LocalDate on = LocalDate.ofInstant(signal.receivedAt(), clock.getZone());
        Report report = signal.report();
        return report.concerns().stream().map(domain -> new Concern(domain, report.source().label(), on)).toList();
    }
}

package nl.vliegwiel.signal;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the team heard before about what looks like the same household. */
@Component
class EarlierSignals {

    private final Signals signals;
    private final SignalSheet sheet;
    private final SignalProperties properties;

    EarlierSignals(Signals signals, SignalSheet sheet, SignalProperties properties) {
        this.signals = signals;
        this.sheet = sheet;
        this.properties = properties;
    }

    /** Newest first; without this signal itself. */
    List<EarlierSignal> like(Signal signal) {
        Traits reported = Traits.of(signal.report());
        return signals.recent(signal.team(), signal.report().neighbourhood()).stream()
                .filter(other -> !other.id().equals(signal.id()))
                .filter(other -> Resemblance.between(reported, Traits.of(other.report())) != Resemblance.NONE)
                .limit(properties.mostMatches()).map(this::row).toList();
    }

    private EarlierSignal row(Signal signal) {
        return new EarlierSignal(sheet.day(signal), signal.report().householdName(), signal.report().source().label(),
                signal.triageOutcome() == null ? "Nog niet beoordeeld" : signal.triageOutcome().label(),
                signal.handling().advice() == null ? "" : signal.handling().advice());
    }
}

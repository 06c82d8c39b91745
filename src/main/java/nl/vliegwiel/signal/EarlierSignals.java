package nl.vliegwiel.signal;

import java.util.List;
import nl.vliegwiel.recognition.KnownHouseholds;
import nl.vliegwiel.recognition.Likeness;
import nl.vliegwiel.recognition.Sketch;
import org.springframework.stereotype.Component;

/** What the team heard before about what looks like the same household. */
@Component
class EarlierSignals {

    private final Signals signals;
    private final SignalSheet sheet;
    private final KnownHouseholds known;
    private final SignalProperties properties;

    EarlierSignals(Signals signals, SignalSheet sheet, KnownHouseholds known, SignalProperties properties) {
        this.known = known;
        this.signals = signals;
        this.sheet = sheet;
        this.properties = properties;
    }

    /** Newest first; without this signal itself. */
    List<EarlierSignal> like(Signal signal) {
        Sketch reported = signal.report().sketch();
        return signals.recent(signal.team(), signal.report().neighbourhood()).stream()
                .filter(other -> !other.id().equals(signal.id()))
                .filter(other -> known.between(reported, other.report().sketch()) != Likeness.NONE)
                .limit(properties.mostMatches()).map(this::row).toList();
    }

    private EarlierSignal row(Signal signal) {
        return new EarlierSignal(sheet.day(signal), signal.report().householdName(), signal.report().source().label(),
                signal.triageOutcome() == null ? "Nog niet beoordeeld" : signal.triageOutcome().label(),
                signal.handling().advice() == null ? "" : signal.handling().advice());
    }
}

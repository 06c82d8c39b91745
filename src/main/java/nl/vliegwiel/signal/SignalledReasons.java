package nl.vliegwiel.signal;

import java.util.List;
import nl.vliegwiel.outreach.ContactReasons;
import org.springframework.stereotype.Component;

/** Tells who seeks contact what the signals said: it may be another colleague than the one who read them. */
@Component
class SignalledReasons implements ContactReasons {

    private final Signals signals;
    private final SignalSheet sheet;

    SignalledReasons(Signals signals, SignalSheet sheet) {
        this.signals = signals;
        this.sheet = sheet;
    }

    @Override
    public List<String> reasons(String reference) {
        return signals.about(reference).stream().map(this::reason).toList();
    }

    /** Who reads it did not always weigh it: a choice that differed from the proposal is told with its reason (mission C2). */
    private String reason(Signal signal) {
        String told = sheet.received(signal) + "\n" + signal.report().description();
        return signal.triageReason() == null ? told
                : told + "\nBeoordeeld als: " + signal.triageOutcome().label() + ". Reden: " + signal.triageReason();
    }
}

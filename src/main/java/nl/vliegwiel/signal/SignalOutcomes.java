package nl.vliegwiel.signal;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a signal. */
@Service
@Transactional(readOnly = true)
public class SignalOutcomes {

    private final Signals signals;

    SignalOutcomes(Signals signals) {
        this.signals = signals;
    }

    /** The dossier that a signal opened or joined; empty while it is weighed, and when it led to none. */
    public Optional<String> dossierOf(String signalNumber) {
        return Optional.ofNullable(signals.get(signalNumber).dossier());
    }
}

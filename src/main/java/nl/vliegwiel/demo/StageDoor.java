package nl.vliegwiel.demo;

import nl.vliegwiel.signal.PartnerSignals;
import nl.vliegwiel.signal.SignalOutcomes;
import org.springframework.stereotype.Component;

/** Lets a story onto its stage. */
@Component
class StageDoor {

    private final Player player;
    private final PartnerSignals partners;
    private final SignalOutcomes signals;
    private final DemoLog log;

    StageDoor(Player player, PartnerSignals partners, SignalOutcomes signals, DemoLog log) {
        this.player = player;
        this.partners = partners;
        this.signals = signals;
        this.log = log;
    }

    Stage stage(String story) {
        return new Stage(player, partners, signals, log, story);
    }
}

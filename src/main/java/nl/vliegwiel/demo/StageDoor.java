package nl.vliegwiel.demo;

import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.signal.PartnerSignals;
import nl.vliegwiel.signal.SignalOutcomes;
import org.springframework.stereotype.Component;

/** Lets a story onto its stage. */
@Component
class StageDoor {

    private final Player player;
    private final PartnerSignals partners;
    private final SignalOutcomes signals;
    private final Rounds rounds;
    private final DemoLog log;

    StageDoor(Player player, PartnerSignals partners, SignalOutcomes signals, Rounds rounds, DemoLog log) {
        this.player = player;
        this.partners = partners;
        this.signals = signals;
        this.rounds = rounds;
        this.log = log;
    }

    Stage stage(String story) {
        return new Stage(player, partners, signals, rounds, log, story);
    }
}

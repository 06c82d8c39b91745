package nl.vliegwiel.casework;

import nl.vliegwiel.demo.Player;
import nl.vliegwiel.sharing.Consents;
import org.camunda.bpm.engine.RuntimeService;

/** How a message of docs/events.md comes about. */
interface MessageScene {

    Heard play(Stage stage);

    /** What it is played with. */
    record Stage(Households households, Player player, DeadlineWatch watch, Consents consents, RuntimeService runtime, FoundedTeams teams,
            PlayedClosing closing) {

        EventPhases phases() {
            return new EventPhases(households, consents);
        }

        PlayedHousehold news(PlayedHousehold household, String event) {
            return household.report("anna", event, phases().told(event, household));
        }
    }

    /**
     * What came of it.
     *
     * @param refusal what somebody read who was refused something; null when nobody was
     */
    record Heard(PlayedHousehold household, String refusal) {

        static Heard by(PlayedHousehold household) {
            return new Heard(household, null);
        }
    }
}

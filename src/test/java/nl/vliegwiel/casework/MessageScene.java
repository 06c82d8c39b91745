package nl.vliegwiel.casework;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.sharing.Consents;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.BeanFactory;

/** How a message of docs/events.md comes about. */
interface MessageScene {

    Heard play(Stage stage);

    /** What it is played with. */
    record Stage(Households households, Player player, DeadlineWatch watch, Consents consents, RuntimeService runtime, FoundedTeams teams,
            PlayedClosing closing, BeanFactory beans) {

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
     * @param next what may have come after it, under a number of its own; null when that is nothing
     * @param forget what is to be done when it was looked at
     */
    record Heard(PlayedHousehold household, String refusal, PlayedHousehold next, Runnable forget) {

        Heard(PlayedHousehold household, String refusal) {
            this(household, refusal, null, () -> { });
        }

        static Heard by(PlayedHousehold household) {
            return new Heard(household, null);
        }

        long passed(String element) {
            return household.passed(element) + (next == null ? 0 : next.passed(element));
        }

        /** The names of open tasks. */
        List<String> tasks() {
            return Stream.of(household, next).filter(played -> played != null).flatMap(played -> played.open(null).stream()).map(Task::getName).toList();
        }
    }
}

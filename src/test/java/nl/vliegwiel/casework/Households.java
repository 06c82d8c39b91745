package nl.vliegwiel.casework;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.vliegwiel.casework.PlayedHousehold.Stage;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.time.WorkingDays;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings a new household to a phase, as anna and her colleagues would. It begins on a quiet Monday. */
@TestComponent
public class Households {

    static final ZonedDateTime START = ZonedDateTime.parse("2026-03-02T09:30:00+01:00[Europe/Amsterdam]");

    private static final int LETTERS_IN_A_NAME = 11;
    private static final AtomicInteger MADE = new AtomicInteger();

    private final Stage stage;
    private final WorkingDays days;

    Households(Player player, RuntimeService runtime, TaskService tasks, HistoryService history, ManagementService management,
            TimeMachine time, JdbcClient jdbc, WorkingDays days) {
        this.stage = new Stage(player, runtime, tasks, history, management, time, jdbc);
        this.days = days;
    }

    /** Its signal waits to be assessed. */
    PlayedHousehold signalled() {
        return signalled(Map.of());
    }

    /** @param others what the signal says otherwise */
    PlayedHousehold signalled(Map<String, Object> others) {
        stage.time().goTo(START.toInstant());
        String name = newName();
        return new PlayedHousehold(stage, stage.player().start("anna", "signal",
                Answers.with(Answers.signal("Familie " + name, name + "straat 1", "binnenstad"), others)));
    }

    /** Somebody records another signal. */
    PlayedHousehold signalled(String login, Map<String, Object> answers) {
        return new PlayedHousehold(stage, stage.player().start(login, "signal", answers));
    }

    /** A signal that came in otherwise. */
    PlayedHousehold known(String signal) {
        return new PlayedHousehold(stage, signal);
    }

    /** A surname and a street that no other household has, nor one that looks like it. */
    static String newName() {
        SplittableRandom letters = new SplittableRandom(MADE.incrementAndGet());
        return letters.ints(LETTERS_IN_A_NAME, 'a', 'z' + 1).mapToObj(Character::toString)
                .collect(Collectors.collectingAndThen(Collectors.joining(), name -> "P" + name));
    }

    /** A birth date that hardly any other household has. */
    static String birthDateOf(String name) {
        return LocalDate.of(1960, 1, 1).plusDays(Math.floorMod(name.hashCode(), 15_000)).toString();
    }

    /** In this phase, with the task of that phase open. */
    PlayedHousehold in(String phase) {
        return switch (phase) {
            case "CONTACT" -> assessed();
            case "INTAKE" -> contacted();
            case "PLAN" -> intakeDone();
            case "TRACKS" -> tracksRunning();
            case "EVALUATION" -> tracksRunning().report("anna", "EVALUATE_NOW", Map.of());
            case "HANDOVER" -> needsSecondLine();
            default -> throw new IllegalArgumentException(phase);
        };
    }

    LocalDate today() {
        return days.today();
    }

    /** The case is open; anna goes there. */
    PlayedHousehold assessed() {
        return signalled().work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);
    }

    /** It joins; the intake waits. */
    PlayedHousehold contacted() {
        return assessed().work("anna", "userTask_makeContact", Answers.JOINS);
    }

    /** The plan waits to be drawn up. */
    PlayedHousehold intakeDone() {
        return contacted().work("anna", "userTask_recordIntake", Answers.SHORT_SUPPORT);
    }

    /** The household agreed; three tracks wait to be started. */
    PlayedHousehold planAgreed() {
        return intakeDone().work("anna", "userTask_drawUpPlan", Answers.THREE_GOALS)
                .work("anna", "userTask_discussPlan", Answers.AGREED);
    }

    /** Three tracks run, with their first check-in in a week. */
    PlayedHousehold tracksRunning() {
        return planAgreed().workAll("userTask_startTrack", Answers.firstAppointment(today().plusWeeks(1)));
    }

    /** The evaluation waits. */
    PlayedHousehold tracksEnded() {
        return tracksRunning().workAll("userTask_checkIn", Answers.ENDS);
    }

    /** Measured again and decided. */
    PlayedHousehold evaluated(String decision) {
        return tracksEnded().work("anna", "userTask_measureAgain", Answers.AS_PROPOSED)
                .work("anna", "userTask_decideNextStep", Answers.decision(decision));
    }

    /** Short support is not enough: the handover waits to be prepared. */
    PlayedHousehold needsSecondLine() {
        return signalled(Map.of("shortSupportFails", true)).work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);
    }

    /** The second line has the offer. */
    PlayedHousehold handoverOffered() {
        return needsSecondLine().work("anna", "userTask_prepareHandover", Answers.AGREES);
    }

    /** The three have met; the second line has to answer. */
    PlayedHousehold handoverDiscussed() {
        return handoverOffered().work("els", "userTask_recordConversation", Answers.HELD);
    }

    /** It is the second line's; its director has to start. */
    PlayedHousehold handoverAccepted() {
        return handoverDiscussed().work("els", "userTask_assessHandover", Answers.ACCEPTED);
    }

    /** A director guides it in the second line. */
    PlayedHousehold inSecondLine() {
        return handoverAccepted().work("els", "userTask_startSecondLine", Answers.FIRST_STEP);
    }
}

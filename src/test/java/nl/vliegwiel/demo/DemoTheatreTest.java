package nl.vliegwiel.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.Phase;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.signal.SignalOutcomes;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plays the whole demo once: broken off in the middle, taken up again, and then not played any more. */
@ProductTest
class DemoTheatreTest {

    private static final Map<String, Phase> REACHED = Map.ofEntries(
            Map.entry("contact-wacht", Phase.CONTACT), Map.entry("contact-opnieuw", Phase.CONTACT),
            Map.entry("noord-eerste-contact", Phase.CONTACT), Map.entry("intake-begint", Phase.INTAKE),
            Map.entry("intake-tweede-gesprek", Phase.INTAKE), Map.entry("plan-wacht-op-akkoord", Phase.PLAN),
            Map.entry("noord-plan-opstellen", Phase.PLAN), Map.entry("drie-trajecten", Phase.TRACKS),
            Map.entry("evaluatie-open", Phase.EVALUATION), Map.entry("losgelaten", Phase.CLOSED),
            Map.entry("overdracht-aangeboden", Phase.HANDOVER), Map.entry("overdracht-na-crisis", Phase.SECOND_LINE),
            Map.entry("overdracht-gestart", Phase.SECOND_LINE), Map.entry("acuut-gevaar", Phase.PLAN),
            Map.entry("stopt-zelf", Phase.CLOSING), Map.entry("verhuisd", Phase.TRACKS), Map.entry("nazorg-wacht", Phase.AFTERCARE),
            Map.entry("terugval", Phase.PLAN), Map.entry("vertrouwt-petra", Phase.CONTACT), Map.entry("delen-en-vragen", Phase.TRACKS),
            Map.entry("om-de-beurt", Phase.TRACKS), Map.entry("weg-terug", Phase.SECOND_LINE),
            Map.entry("aanbod-ingetrokken", Phase.HANDOVER));

    @Autowired
    private DemoTheatre theatre;
    @Autowired
    private Stories stories;
    @Autowired
    private DemoLog log;
    @Autowired
    private SignalOutcomes signals;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private TaskService tasks;
    @Autowired
    private Player player;
    @Autowired
    private Clock clock;

    @Test
    void playsEveryHouseholdOnceHoweverOftenItIsBrokenOff() {
        List<Story> all = stories.all();
        assertThatThrownBy(() -> theatre.play(with(all, killedAfter(45)))).isInstanceOf(Killed.class);
        assertThat(log.isFinished()).isFalse();
        int before = log.played().size();
        assertThat(before).isBetween(1, steps(all) - 1);
        assertNow();

        theatre.play(with(all, broken()));

        assertThat(log.played()).as("every step of every sound story").hasSize(steps(all));
        assertThat(phases()).isEqualTo(REACHED);
        assertNow();
        everybodyHasWork();
        playsNothingAnyMore(all);
    }

    private Map<String, Phase> phases() {
        return REACHED.keySet().stream().collect(Collectors.toMap(story -> story, story -> dossier(story).phase()));
    }

    private CaseFile dossier(String story) {
        return dossiers.get(signals.dossierOf(log.signalOf(story)).orElseThrow());
    }

    private void everybodyHasWork() {
        List<Task> annas = tasksOf("anna");
        Instant now = clock.instant();
        assertThat(annas).hasSizeBetween(5, 8);
        assertThat(annas.stream().filter(task -> task.getDueDate().toInstant().isBefore(now))).as("overdue").hasSizeBetween(1, 3);
        assertThat(annas).allSatisfy(task -> assertThat(task.getCreateTime().toInstant()).isBeforeOrEqualTo(now));
        assertThat(tasksOf("amir")).isNotEmpty();
        assertThat(tasksOf("bram")).isNotEmpty();
        assertThat(player.tasks("coby", dossier("drie-trajecten").reference(), "userTask_askAfterWork")).hasSize(1);
        assertThat(player.tasks("els", dossier("overdracht-aangeboden").reference(), "userTask_recordConversation")).hasSize(1);
        assertThat(player.tasks("gijs", dossier("overdracht-na-crisis").reference(), "userTask_startSecondLine")).hasSize(1);
        assertThat(player.tasks("bram", log.signalOf("signaal-van-partner"), "userTask_assessSignal")).hasSize(1);
    }

    /** Other tests share the database, so only what the stories made counts. */
    private List<Task> tasksOf(String login) {
        return Stream.concat(REACHED.keySet().stream().map(story -> dossier(story).reference()),
                        Stream.of("signaal-wordt-gewogen", "net-gemeld", "signaal-van-partner").map(log::signalOf))
                .flatMap(number -> tasks.createTaskQuery().processInstanceBusinessKey(number).taskAssignee(login).list().stream()).toList();
    }

    private void playsNothingAnyMore(List<Story> all) {
        long open = tasks.createTaskQuery().count();
        theatre.play(with(all, Story.of("later").daysAgo(3).signal("anna", Map.of())));
        assertThat(tasks.createTaskQuery().count()).isEqualTo(open);
        assertNow();
    }

    private void assertNow() {
        assertThat(Duration.between(clock.instant(), new java.util.Date().toInstant()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    private static int steps(List<Story> all) {
        return all.stream().mapToInt(story -> story.steps().size()).sum();
    }

    private static List<Story> with(List<Story> all, Story more) {
        List<Story> stories = new ArrayList<>(all);
        stories.add(more);
        return stories;
    }

    /** Stands for the end of the server. */
    private static Story killedAfter(int daysAgo) {
        return Story.of("kill").daysAgo(daysAgo).step(stage -> {
            throw new Killed();
        });
    }

    private static Story broken() {
        return Story.of("broken").daysAgo(30).assess("anna", "userTask_assessSignal", Map.of()).assess("anna", "userTask_giveAdvice", Map.of());
    }

    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }
}

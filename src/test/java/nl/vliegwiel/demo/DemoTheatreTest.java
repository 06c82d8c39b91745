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
import nl.vliegwiel.setup.Rounds;
import nl.vliegwiel.signal.SignalOutcomes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plays the whole demo once: broken off in the middle, taken up again, and then not played any more.
 */
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
    private FilterService filters;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Rounds rounds;
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
        WhatTheySee they = new WhatTheySee(player, filters, tasks, log, signals, rounds, jdbc);
        they.haveTheirTasks();
        they.areRemindedOfWhatIsLate();
        they.decidedAndWait();
        they.lookPeopleUp();
        they.seeNothingOfOthers();
        they.setTeamsUp();
        assertThat(allTasks()).allSatisfy(task -> {
            assertThat(task.getCreateTime().toInstant()).isBetween(daysAgo(45), clock.instant());
            assertThat(task.getDueDate().toInstant()).as(task.getTaskDefinitionKey()).isAfter(daysAgo(21));
        });
        assertThat(allTasks().filter(task -> "anna".equals(task.getAssignee()))).hasSizeBetween(10, 16);
        assertThat(allTasks().filter(task -> task.getDueDate().toInstant().isBefore(clock.instant()))).as("overdue").hasSizeBetween(2, 6);
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    /** Other tests share the database, so only what the stories made counts. */
    private Stream<Task> allTasks() {
        return Stream.concat(REACHED.keySet().stream().map(story -> dossier(story).reference()),
                        Stream.of("signaal-wordt-gewogen", "net-gemeld", "signaal-van-partner").map(log::signalOf))
                .flatMap(number -> tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream());
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

package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.lifecycle.HouseholdEvent;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.sharing.Consents;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Plays docs/events.md, row by row: each event in each phase, twice, too late, and for a closed dossier. One household per phase takes
 * all that leaves it where it is, then the handover beside the work, and stops last of all; what moves it on has a household of its own.
 */
@ProductTest
@DisplayName("The table of events")
class EventsTableTest {

    private static final String NEW_SIGNAL = "NEW_SIGNAL";
    private static final Set<String> MOVES_ON = Set.of("CALLED_BACK", "EVALUATE_NOW", "TRANSFER", "WITHDRAW_OFFER", "RELAPSE");
    /** Another address makes a household harder to recognise, and a household that stops takes no other news. */
    private static final List<String> LAST = List.of("DATA_CHANGED", "HAND_OVER", "WITHDRAWS");
    private static final List<String> PHASES = List.of("CONTACT", "INTAKE", "PLAN", "TRACKS", "EVALUATION", "HANDOVER", "CLOSING", "AFTERCARE",
            "SECOND_LINE", "CLOSED");

    @Autowired
    private Households households;
    @Autowired
    private Consents consents;
    @Autowired
    private Player player;
    @Autowired
    private RuntimeService runtime;

    private final Map<String, PlayedHousehold> shared = new HashMap<>();
    private final Map<String, PlayedHousehold> closed = new HashMap<>();

    @TestFactory
    List<DynamicTest> saysInEachPhaseWhatTheProductDoes() {
        return EventRow.all().stream().sorted(Comparator.comparing(EventsTableTest::turn))
                .map(row -> DynamicTest.dynamicTest(row.event() + " in " + row.phase(), () -> play(row))).toList();
    }

    /** What is refused changes nothing, so it goes first. */
    private static int turn(EventRow row) {
        return row.isRefused() ? -2 : LAST.indexOf(row.event());
    }

    @Test
    void hasARowForEveryEventInEveryPhaseTwiceAndTooLate() {
        Map<String, Set<String>> phases = EventRow.all().stream().collect(
                Collectors.groupingBy(EventRow::event, Collectors.mapping(EventRow::phase, Collectors.toSet())));
        EnumSet.allOf(HouseholdEvent.class).stream().map(HouseholdEvent::name).forEach(event -> {
            assertThat(phases.get(event)).as(event).isNotNull().containsAll(PHASES);
            assertThat(phases).containsKeys(event + "_TWICE", event + "_LATE");
        });
        assertThat(phases.get(NEW_SIGNAL)).containsAll(PHASES);
        assertThat(phases).containsKeys(NEW_SIGNAL + "_TWICE", NEW_SIGNAL + "_LATE");
    }

    private void play(EventRow row) {
        if (row.isTwice()) {
            playTwice(row, phases().in(row.phase()));
        } else if (row.isLate()) {
            playLate(row);
        } else {
            boolean own = !row.isRefused() && (MOVES_ON.contains(row.event()) || reopens(row));
            playOnce(row, own ? phases().in(row.phase()) : shared.computeIfAbsent(row.phase(), phases()::in));
        }
    }

    private static boolean reopens(EventRow row) {
        return row.event().equals(NEW_SIGNAL) && row.phase().equals("CLOSED");
    }

    private void playOnce(EventRow row, PlayedHousehold household) {
        if (row.isRefused()) {
            assertThatThrownBy(() -> report(household, row)).hasMessageContaining(row.reads());
        } else {
            long before = household.passed(row.element());
            report(household, row);
            assertThat(household.passed(row.element())).as(row.element()).isGreaterThan(before);
            row.task().ifPresent(name -> assertThat(names(household)).contains(name));
        }
    }

    private void playTwice(EventRow row, PlayedHousehold household) {
        if (row.isRefused()) {
            assertThatThrownBy(() -> reportTwice(household, row)).hasMessageContaining(row.reads());
            return;
        }
        long before = household.passed(row.element());
        reportTwice(household, row);
        assertThat(household.passed(row.element()) - before).as(row.element()).isEqualTo(row.times().longValue());
        row.task().ifPresent(name -> assertThat(names(household)).filteredOn(name::equals).hasSize(row.times()));
        row.instead().ifPresent(instead -> late().isRead(household, row));
    }

    private void playLate(EventRow row) {
        if (row.event().startsWith(NEW_SIGNAL)) {
            playALateSignal(row);
            return;
        }
        PlayedHousehold household = closed.computeIfAbsent(row.phase(), phase -> late().about(phase, lateNews(phase)));
        late().isRead(household, row);
        assertThat(household.passed(row.element())).as(row.element()).isPositive();
    }

    private static List<String> lateNews(String phase) {
        return EventRow.all().stream().filter(row -> row.isLate() && row.phase().equals(phase)).map(EventRow::news)
                .filter(news -> !news.equals(NEW_SIGNAL)).toList();
    }

    /** The dossier that was chosen is closed before the signal arrives there. */
    private void playALateSignal(EventRow row) {
        PlayedHousehold household = phases().in(row.phase());
        PlayedHousehold again = sameHousehold(household);
        player.work("anna", again.open("userTask_assessSignal").get(0), Answers.AS_PROPOSED);
        HeldNews held = HeldNews.of(runtime, again, "signal");
        EventPhases.close(household);
        long before = household.passed(row.element());
        held.arrives(again);
        household.runJobs();
        assertThat(household.passed(row.element())).as(row.element()).isGreaterThan(before);
        row.task().ifPresent(name -> assertThat(names(household)).contains(name));
    }

    private void report(PlayedHousehold household, EventRow row) {
        if (row.event().equals(NEW_SIGNAL)) {
            signal(household);
        } else {
            household.report("amir", row.event(), phases().told(row.event(), household));
        }
    }

    private void reportTwice(PlayedHousehold household, EventRow row) {
        if (row.news().equals(NEW_SIGNAL)) {
            signal(household);
            signal(household);
        } else {
            household.reportTwice("amir", row.news(), phases().told(row.news(), household));
        }
    }

    private void signal(PlayedHousehold household) {
        boolean ours = household.cover("team").equals("wijkteam-centrum");
        sameHousehold(household).work("anna", "userTask_assessSignal",
                ours ? Map.of("dossier", household.number()) : Answers.AS_PROPOSED);
        household.runJobs();
    }

    private PlayedHousehold sameHousehold(PlayedHousehold household) {
        return households.signalled("amir",
                Answers.signal(household.report("household_name"), household.report("address"), "binnenstad"));
    }

    private EventPhases phases() {
        return new EventPhases(households, consents);
    }

    private LateNews late() {
        return new LateNews(phases(), player, runtime);
    }

    private static List<String> names(PlayedHousehold household) {
        return household.open(null).stream().map(Task::getName).toList();
    }
}

package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vliegwiel.lifecycle.HouseholdEvent;
import nl.vliegwiel.lifecycle.HouseholdNews;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Plays docs/events.md, row by row: each event in each phase, twice, too late, and for a closed dossier. */
@ProductTest
@DisplayName("The table of events")
class EventsTableTest {

    private static final String TWICE = "_TWICE";
    private static final Set<String> LEAVES_ALL_AS_IT_WAS = Set.of("NOTE", "ACUTE_DANGER", "ADD_TRACK", "NEW_SIGNAL");

    @Autowired
    private Households households;
    @Autowired
    private HistoryService history;
    @Autowired
    private List<HouseholdNews> kinds;

    private final Map<String, PlayedHousehold> shared = new HashMap<>();

    @TestFactory
    List<DynamicTest> saysInEachPhaseWhatTheProductDoes() {
        return EventRow.all().stream().filter(this::isKnown)
                .map(row -> DynamicTest.dynamicTest(row.event() + " in " + row.phase(), () -> play(row))).toList();
    }

    @Test
    void hasARowForEveryEventInEveryPhase() {
        Map<String, Set<String>> phases = EventRow.all().stream().collect(
                Collectors.groupingBy(EventRow::event, Collectors.mapping(EventRow::phase, Collectors.toSet())));
        EnumSet.allOf(HouseholdEvent.class).stream().map(HouseholdEvent::name).filter(phases::containsKey).forEach(event ->
                assertThat(phases.get(event)).as(event).contains("CONTACT", "INTAKE", "PLAN", "TRACKS", "EVALUATION", "HANDOVER",
                        "SECOND_LINE"));
        assertThat(phases).containsKeys("WITHDRAWS", "ACUTE_DANGER", "NEW_SIGNAL", "DATA_CHANGED", "NOTE", "TRANSFER");
    }

    private boolean isKnown(EventRow row) {
        String event = row.event().replace(TWICE, "");
        return event.equals("NEW_SIGNAL") || kinds.stream().anyMatch(news -> news.kind().name().equals(event));
    }

    private void play(EventRow row) {
        boolean mayShare = row.isRefused() || LEAVES_ALL_AS_IT_WAS.contains(row.event());
        PlayedHousehold household = mayShare ? shared.computeIfAbsent(row.phase(), this::in) : in(row.phase());
        if (row.isRefused()) {
            assertThatThrownBy(() -> report(household, row)).hasMessageContaining(row.reads());
        } else {
            long before = passed(household, row.element());
            report(household, row);
            assertThat(passed(household, row.element())).as(row.element()).isGreaterThan(before);
            row.task().ifPresent(name -> assertThat(household.open(null)).extracting(Task::getName).contains(name));
        }
    }

    private PlayedHousehold in(String phase) {
        return new EventPhases(households).in(phase);
    }

    private void report(PlayedHousehold household, EventRow row) {
        if (row.event().equals("NEW_SIGNAL")) {
            households.signalled("amir", Answers.signal(household.report("household_name"), household.report("address"), "binnenstad"))
                    .work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);
        } else if (row.event().endsWith(TWICE)) {
            String event = row.event().replace(TWICE, "");
            household.reportTwice("amir", event, EventPhases.answers(event));
        } else {
            household.report("amir", row.event(), EventPhases.answers(row.event()));
        }
    }

    private long passed(PlayedHousehold household, String element) {
        return household.everyInstance().stream()
                .mapToLong(instance -> history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId(element).count())
                .sum();
    }
}

package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What an ordinary household costs the worker in screens and fields, from its signal to its first running track (mission E1 to E4). A field
 * counts when the product refuses the form without it, or when it is one of {@link #CHOSEN}: those spare her more than they cost.
 */
@ProductTest
@DisplayName("An ordinary household")
class WorkerCostTest {

    /** E2: the tasks from the first visit to the first running track. None of them is left out of the count as being help itself. */
    private static final int MOST_TASKS = 4;
    /** E1: a signal fits one screen and two minutes. */
    private static final int MOST_FIELDS_OF_A_SIGNAL = 5;
    private static final int MOST_FIELDS = 30;

    private static final Set<String> CHOSEN = Set.of("concerns", "agreedTogether");
    private static final String START = "startEvent_signalRecorded";
    private static final String VISIT = "userTask_makeContact";
    private static final int DOMAINS = 12;

    @Autowired
    private Households households;

    private final Map<String, Integer> fields = new LinkedHashMap<>();

    @Test
    void costsNoMoreThanIsAgreedAndReadersAreTold() throws IOException {
        PlayedHousehold household = signalled(FilledSheet.of("householdName", "Familie " + Households.newName(), "neighbourhood", "binnenstad",
                "source", "GP", "description", "De brieven blijven dicht.", "concerns", List.of("FINANCES", "WORK")));
        work(household, "userTask_assessSignal", FilledSheet.of());
        work(household, VISIT, FilledSheet.of("way", "HOME_VISIT", "contactResult", "JOINS"));
        work(household, "userTask_recordIntake", FilledSheet.of("members[0].name", "Sam", "arrears", "NO", "wishes", "Rust", "flywheelDomain", "WORK",
                "nextStep", "SHORT_SUPPORT").each("domains", DOMAINS, "answer", "SCORE_2"));
        work(household, "userTask_drawUpPlan", FilledSheet.of("goals[0].goal", "Voor 1 mei weer aan het werk", "goals[0].support", "OWN_NETWORK",
                "agreedTogether", true));
        work(household, "userTask_startTrack", FilledSheet.of("firstAppointmentOn", households.today().plusWeeks(1).toString()));

        assertThat(household.stored("track", "status")).as("the first track runs").containsExactly("RUNNING");
        assertThat(fields.get(START)).isLessThanOrEqualTo(MOST_FIELDS_OF_A_SIGNAL);
        assertThat(tasksFromTheFirstVisit()).isLessThanOrEqualTo(MOST_TASKS);
        assertThat(total()).isLessThanOrEqualTo(MOST_FIELDS);
        assertThat(Files.readString(Path.of("README.md"))).as("the table of what a household costs").contains(table());
    }

    private PlayedHousehold signalled(FilledSheet sheet) {
        needed(sheet).forEach(field -> assertThatThrownBy(() -> households.signalled("anna", sheet.without(field).answers(Map.of())))
                .as("a signal without " + field).hasMessageContaining(":"));
        fields.put(START, sheet.size());
        return households.signalled("anna", sheet.answers(Map.of()));
    }

    private void work(PlayedHousehold household, String task, FilledSheet sheet) {
        Map<String, Object> shown = household.shown("anna", task);
        needed(sheet).forEach(field -> assertThatThrownBy(() -> household.work("anna", task, sheet.without(field).answers(shown)))
                .as(task + " without " + field).hasMessageContaining(":"));
        fields.put(task, sheet.size());
        household.work("anna", task, sheet.answers(shown));
        assertThat(household.open(null)).as("after %s her next task on this household is at hand, also when a job made it (E4)", task)
                .extracting(Task::getAssignee).containsExactly("anna");
    }

    private static List<String> needed(FilledSheet sheet) {
        return sheet.fields().keySet().stream().filter(field -> !CHOSEN.contains(field)).toList();
    }

    private int tasksFromTheFirstVisit() {
        List<String> played = List.copyOf(fields.keySet());
        return played.size() - played.indexOf(VISIT);
    }

    private int total() {
        return fields.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String table() {
        return """
                | an ordinary household | counted | at most |
                |---|---|---|
                | fields to fill in for a signal, on one screen | %d | %d |
                | screens from the signal to the first running track | %d | %d |
                | fields to fill in on those screens (%d of them are the life domains) | %d | %d |
                | tasks from the first visit to the first running track | %d | %d |
                """.formatted(fields.get(START), MOST_FIELDS_OF_A_SIGNAL, fields.size(), MOST_TASKS + 2, DOMAINS, total(), MOST_FIELDS,
                tasksFromTheFirstVisit(), MOST_TASKS);
    }
}

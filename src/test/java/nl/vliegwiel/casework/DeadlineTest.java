package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan is to be drawn up by Monday 9 March 2026, five working days after the start. */
@ProductTest
@DisplayName("A deadline")
class DeadlineTest {

    private static final String DRAW_UP = "userTask_drawUpPlan";
    private static final String CHECK_IN = "userTask_checkIn";
    private static final String ASK = "userTask_askAfterWork";

    @Autowired
    private Households households;
    @Autowired
    private DeadlineWatch watch;
    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "on {0} at {1}")
    @CsvSource({
        "2026-03-05, 08:00, 50, 0", "2026-03-06, 08:00, 60, 0", "2026-03-09, 08:00, 70, 0", "2026-03-16, 16:00, 70, 0",
        "2026-03-17, 08:00, 90, 1"
    })
    void remindsTheWorkerBeforeAndAtTheDateAndTheCoordinatorAfterIt(LocalDate day, LocalTime time, int priority, int asked) {
        PlayedHousehold household = households.intakeDone();
        assertThat(household.open(DRAW_UP)).extracting(Task::getDueDate).containsExactly(Date.from(at("2026-03-09", 17)));

        lookAt(household, day.atTime(time).atZone(Households.START.getZone()).toInstant());

        assertThat(household.open(DRAW_UP)).extracting(Task::getPriority).containsExactly(priority);
        assertThat(household.open(ASK)).hasSize(asked).allMatch(task -> task.getTenantId().equals("wijkteam-centrum"));
    }

    @Test
    void remindsOnceOfEachStep() {
        PlayedHousehold household = late();
        lookAt(household, at("2026-03-18", 8));
        lookAt(household, at("2026-04-20", 8));

        assertThat(household.open(ASK)).hasSize(1);
        String task = household.open(DRAW_UP).get(0).getId();
        assertThat(jdbc.sql("select step from task_reminder where task_id = ?").param(task).query(String.class).list())
                .containsExactlyInAnyOrder("SOON", "DUE", "LATE");
    }

    @Test
    void remindsNobodyOnAHoliday() {
        PlayedHousehold household = households.intakeDone();

        lookAt(household, at("2026-04-27", 8));
        assertThat(household.openTasks()).as("King's Day").containsExactly(DRAW_UP);
        lookAt(household, at("2026-04-28", 8));
        assertThat(household.openTasks()).containsExactly(ASK, DRAW_UP);
    }

    @Test
    void looksOnceWhenTimeJumpsMonths() {
        PlayedHousehold household = late().at(at("2026-09-01", 9));

        watch.looks();

        assertThat(watch.next()).isEqualTo(at("2026-09-01", 12));
        assertThat(household.open(ASK)).hasSize(1);
    }

    @Test
    void goesToAnotherDayAndAnotherColleagueAndCountsAnew() {
        PlayedHousehold household = late().work("coby", ASK, Map.of("agreed", "Amir neemt het over.", "newDueOn", "2026-03-20", "newWorker", "amir"));

        assertThat(household.openTasks()).containsExactly(DRAW_UP);
        assertThat(household.open(DRAW_UP)).extracting(Task::getAssignee).containsExactly("amir");
        assertThat(household.open(DRAW_UP)).extracting(Task::getDueDate).containsExactly(Date.from(at("2026-03-20", 17)));
        assertThat(household.open(DRAW_UP)).extracting(Task::getPriority).containsExactly(50);
        assertThat(household.ends("overdue-work")).containsExactly("endEvent_askedAfterWork");
        lookAt(household, at("2026-03-30", 8));
        assertThat(household.openTasks()).containsExactly(ASK, DRAW_UP);
    }

    @Test
    void needsNoAskingWhenTheWorkIsDoneMeanwhile() {
        PlayedHousehold household = late().work("anna", DRAW_UP, Answers.THREE_GOALS);

        assertThat(household.openTasks()).containsExactly("userTask_discussPlan");
        assertThat(household.ends("overdue-work")).containsExactly("endEvent_workDone");
    }

    @Test
    void ofACheckInBringsTheAgreementToItsOwnerAndHandsTheTrackOver() {
        PlayedHousehold household = households.tracksRunning();
        lookAt(household, at("2026-03-17", 8));
        assertThat(household.open(ASK)).hasSize(3);

        household.work("coby", household.open(ASK).get(0), Map.of("agreed", "Bram kan dit beter.", "newWorker", "amir"));

        assertThat(household.stored("track_inquiry i join track t on t.id = i.track_id", "agreed")).containsExactly("Bram kan dit beter.");
        household.workAll(CHECK_IN, Answers.ENDS);
        assertThat(household.openTasks()).as("nothing left to ask").containsExactly("userTask_measureAgain");
    }

    @Test
    void ofWhatCannotWaitIsTheCoordinatorsAtOnce() {
        PlayedHousehold household = households.signalled(Map.of("acuteDanger", true)).work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);
        String crisis = "userTask_callCrisisService";
        assertThat(household.open(crisis)).extracting(Task::getDueDate)
                .containsExactly(Date.from(Households.START.plusHours(4).toInstant()));

        lookAt(household, Households.START.plusHours(4).minusMinutes(1).toInstant());
        assertThat(household.openTasks()).containsExactly(crisis);
        lookAt(household, Households.START.plusHours(5).toInstant());
        assertThat(household.openTasks()).containsExactly(ASK, crisis);
    }

    private PlayedHousehold late() {
        PlayedHousehold household = households.intakeDone();
        lookAt(household, at("2026-03-06", 8));
        lookAt(household, at("2026-03-09", 8));
        lookAt(household, at("2026-03-17", 8));
        assertThat(household.openTasks()).isEqualTo(List.of(ASK, DRAW_UP));
        return household;
    }

    private void lookAt(PlayedHousehold household, Instant moment) {
        household.at(moment);
        watch.looks();
        household.runJobs();
    }

    private static Instant at(String day, int hour) {
        return LocalDate.parse(day).atTime(hour, 0).atZone(Households.START.getZone()).toInstant();
    }
}

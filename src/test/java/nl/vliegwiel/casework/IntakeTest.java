package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("The intake")
class IntakeTest {

    private static final String INTAKE = "userTask_recordIntake";
    private static final String NEXT = "timerEvent_nextConversation";

    @Autowired
    private Households households;

    @Test
    void leadsToAPlanWhenShortSupportIsEnough() {
        PlayedHousehold household = households.contacted();
        ProcessInstance intake = household.process("intake");
        assertThat(intake).isWaitingAt(INTAKE).task(INTAKE).isAssignedTo("anna");

        household.work("anna", INTAKE, Answers.SHORT_SUPPORT);

        assertThat(intake).hasPassed("endEvent_intakeCompleted").isEnded();
        assertThat(household.stored("intake", "wishes")).containsExactly("Rust in huis");
        assertThat(household.stored("intake_score", "score")).hasSize(12).containsOnly("3");
        assertThat(household.stored("measurement", "ordinal")).containsExactly("0");
        assertThat(household.openTasks()).containsExactly("userTask_drawUpPlan");
        assertThat(household.cover("phase")).isEqualTo("PLAN");
    }

    @Test
    void leadsToTheSecondLineWhenShortSupportIsNotEnough() {
        PlayedHousehold household = households.contacted().work("anna", INTAKE, Answers.SECOND_LINE);

        assertThat(household.openTasks()).containsExactly("userTask_prepareHandover");
        assertThat(household.cover("phase")).isEqualTo("HANDOVER");
    }

    @BeforeAtAndAfter
    void goesOnInTheNextConversationWhenNotEverythingWasDiscussed(int minutes, boolean again) {
        PlayedHousehold household = households.contacted().work("anna", INTAKE, Answers.NEXT_CONVERSATION);
        assertThat(household.openTasks()).isEmpty();
        assertThat(household.stored("measurement", "ordinal")).isEmpty();
        assertThat(household.timer(NEXT)).isEqualTo(Households.START.plusWeeks(1).withHour(8).withMinute(0).toInstant());

        household.atTimer(NEXT, Duration.ofMinutes(minutes));

        assertThat(household.openTasks().contains(INTAKE)).isEqualTo(again);
        assertThat(household.openTasks()).hasSize(again ? 1 : 0);
    }

    @Test
    void keepsWhatWasToldUntilTheNextConversation() {
        PlayedHousehold household = households.contacted().work("anna", INTAKE, Answers.NEXT_CONVERSATION).atTimer(NEXT, Duration.ZERO);

        household.work("anna", INTAKE, Map.of("domains", Answers.SHORT_SUPPORT.get("domains"), "nextStep", "SHORT_SUPPORT"));

        assertThat(household.stored("intake", "wishes")).containsExactly("Rust in huis");
        assertThat(household.openTasks()).containsExactly("userTask_drawUpPlan");
    }

    @Test
    void asksInTheNextConversationOnlyWhatIsStillOpen() {
        PlayedHousehold household = households.contacted().work("anna", INTAKE, halfTold()).atTimer(NEXT, Duration.ZERO);
        Map<String, Object> shown = household.shown("anna", INTAKE);
        assertThat((List<?>) shown.get("domains")).hasSize(1);
        assertThat((List<?>) shown.get("discussed")).hasSize(11);
        assertThat(shown.get("knownLines").toString()).contains("Rust in huis", "Intake, 2 maart 2026", "Lost het op: eigen netwerk");

        household.work("anna", INTAKE, Map.of("domains", List.of(Map.of("answer", "SCORE_2")), "nextStep", "SHORT_SUPPORT"));

        assertThat(household.stored("intake_score", "score")).hasSize(12).containsOnly("2", "3");
        assertThat(household.stored("intake", "wishes")).containsExactly("Rust in huis");
        assertThat(household.openTasks()).containsExactly("userTask_drawUpPlan");
    }

    @Test
    void letsEarlierAnswersBeChangedWhenTheyAreUnfolded() {
        PlayedHousehold household = households.contacted().work("anna", INTAKE, halfTold()).atTimer(NEXT, Duration.ZERO);

        household.work("anna", INTAKE, Map.of("reviewAll", true, "wishes", "Een eigen huis",
                "domains", List.of(Map.of("answer", "SCORE_2")), "nextStep", "SHORT_SUPPORT"));

        assertThat(household.stored("intake", "wishes")).containsExactly("Een eigen huis");
        assertThat(household.stored("measurement_score join measurement on id = measurement_id", "solved_by"))
                .containsOnly("OWN_NETWORK", "null").hasSize(12);
    }

    @Test
    void tellsEverythingThatIsWrongInOneRound() {
        PlayedHousehold household = households.contacted();
        Map<String, Object> hasty = Map.of("members", List.of(Map.of("name", "Sam", "birthDate", "2026-03-03")), "nextStep", "SHORT_SUPPORT");

        assertThatThrownBy(() -> household.work("anna", INTAKE, hasty)).hasMessageContaining("Achterstand met huur")
                .hasMessageContaining("Hoe gaat het? (Leefgebieden, regel 1)").hasMessageContaining("Geboortedatum (regel 1)")
                .hasMessageContaining("Wat wil het huishouden zelf?");
    }

    /** Everything but the last domain. */
    private static Map<String, Object> halfTold() {
        List<Map<String, String>> rows = new ArrayList<>(Collections.nCopies(11, Map.of("answer", "SCORE_3", "solvedBy", "OWN_NETWORK")));
        rows.add(Map.of("answer", "NEXT_TIME"));
        return Answers.with(Answers.NEXT_CONVERSATION, Map.of("domains", rows));
    }

    @Test
    void goesOnEarlierWhenTheHouseholdCallsBack() {
        PlayedHousehold household = households.contacted().work("anna", INTAKE, Answers.NEXT_CONVERSATION);

        household.report("amir", "CALLED_BACK", Map.of());

        assertThat(household.openTasks()).containsExactly(INTAKE);
        assertThat(household.process("intake")).hasPassed("messageEvent_conversationHeldEarlier").hasNotPassed(NEXT);
    }
}

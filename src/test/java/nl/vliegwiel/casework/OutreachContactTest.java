package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("Looking a household up")
class OutreachContactTest {

    private static final String CONTACT = "userTask_makeContact";
    private static final String REST = "userTask_confirmRest";
    private static final String NEXT_ATTEMPT = "timerEvent_nextAttempt";

    @Autowired
    private Households households;

    @Test
    void leadsToTheIntakeWhenTheHouseholdJoins() {
        PlayedHousehold household = households.assessed();
        ProcessInstance outreach = household.process("outreach-contact");
        assertThat(outreach).isWaitingAt(CONTACT).task(CONTACT).isAssignedTo("anna");

        household.work("anna", CONTACT, Answers.JOINS);

        assertThat(outreach).hasPassed("endEvent_householdJoins").isEnded();
        assertThat(household.stored("contact_attempt", "result")).containsExactly("JOINS");
        assertThat(household.openTasks()).containsExactly("userTask_recordIntake");
        assertThat(household.cover("phase")).isEqualTo("INTAKE");
    }

    @BeforeAtAndAfter
    void triesAgainInTheMorningThreeWeeksLater(int minutes, boolean again) {
        PlayedHousehold household = households.assessed().work("anna", CONTACT, Answers.NOT_REACHED);
        assertThat(household.openTasks()).isEmpty();
        assertThat(household.timer(NEXT_ATTEMPT)).isEqualTo(Households.START.plusWeeks(3).withHour(8).withMinute(0).toInstant());

        household.atTimer(NEXT_ATTEMPT, Duration.ofMinutes(minutes));

        assertThat(household.openTasks().contains(CONTACT)).isEqualTo(again);
        assertThat(household.openTasks()).hasSize(again ? 1 : 0);
    }

    @Test
    void waitsForTheDayOnWhichTheHouseholdHasThought() {
        PlayedHousehold household = households.assessed().work("anna", CONTACT,
                Map.of("way", "HOME_VISIT", "contactResult", "THINKING", "nextAttempt", households.today().plusDays(4).toString()));

        assertThat(household.timer(NEXT_ATTEMPT)).isEqualTo(Households.START.plusDays(4).withHour(8).withMinute(0).toInstant());
        household.atTimer(NEXT_ATTEMPT, Duration.ZERO).work("anna", CONTACT, Answers.JOINS);

        assertThat(household.stored("contact_attempt", "result")).containsExactly("JOINS", "THINKING");
        assertThat(household.openTasks()).containsExactly("userTask_recordIntake");
    }

    @Test
    void goesOnEarlierWhenTheHouseholdCallsBack() {
        PlayedHousehold household = households.assessed().work("anna", CONTACT, Answers.NOT_REACHED);

        household.report("amir", "CALLED_BACK", Map.of());

        assertThat(household.openTasks()).containsExactly(CONTACT);
        assertThat(household.ends("household-event")).containsExactly("endEvent_eventPassedOn");
        household.at(Households.START.plusWeeks(4).toInstant());
        assertThat(household.openTasks()).containsExactly(CONTACT);
    }

    @Test
    void leavesAHouseholdAtRestThatDeclines() {
        PlayedHousehold household = households.assessed();
        ProcessInstance outreach = household.process("outreach-contact");

        household.work("anna", CONTACT, Answers.DECLINES).work("anna", REST, Answers.STOP);

        assertThat(outreach).hasPassed("endEvent_resting").isEnded();
        assertThat(household.ends("case-lifecycle")).containsExactly("endEvent_resting");
        assertThat(household.stored("outreach_rest", "reason")).containsExactly("NOT_REACHED");
        assertThat(household.cover("phase")).isEqualTo("CLOSED");
        assertThat(household.cover("closed_on")).isEqualTo("2026-03-02");
        assertThat(household.openTasks()).isEmpty();
    }

    @Test
    void proposesRestWhenNoAttemptIsLeftAndTriesLaterAllTheSame() {
        PlayedHousehold household = exhausted();
        assertThat(household.openTasks()).containsExactly(REST);

        household.work("anna", REST, Map.of("restDecision", "TRY_LATER"));

        assertThat(household.openTasks()).isEmpty();
        assertThat(household.stored("outreach_rest", "try_again_on")).containsExactly(households.today().plusWeeks(13).toString());
        household.atTimer(NEXT_ATTEMPT, Duration.ZERO).work("anna", CONTACT, Answers.JOINS);
        assertThat(household.openTasks()).containsExactly("userTask_recordIntake");
    }

    @Test
    void stopsWhenNoAttemptIsLeft() {
        PlayedHousehold household = exhausted().work("anna", REST, Answers.STOP);

        assertThat(household.ends("outreach-contact")).containsExactly("endEvent_resting");
        assertThat(household.cover("phase")).isEqualTo("CLOSED");
    }

    private PlayedHousehold exhausted() {
        return households.assessed().work("anna", CONTACT, Answers.NOT_REACHED)
                .atTimer(NEXT_ATTEMPT, Duration.ZERO).work("anna", CONTACT, Answers.NOT_REACHED)
                .atTimer(NEXT_ATTEMPT, Duration.ZERO).work("anna", CONTACT, Answers.NOT_REACHED);
    }
}

package nl.vliegwiel.casework;

import static nl.vliegwiel.casework.HelpDecisions.GRANTED;
import static nl.vliegwiel.casework.HelpDecisions.NOT_GRANTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("An escalation")
class EscalationTest {

    private static final String DECIDE = "userTask_decideEscalation";
    private static final String CARRY_OUT = "userTask_carryOutEscalation";
    private static final String CHASE = "userTask_chaseEscalation";
    private static final String OVERDUE = "boundaryEvent_escalationOverdue";

    @Autowired
    private Households households;
    @Autowired
    private Player player;

    @Test
    void bindsThePartnerByManagementsDecision() {
        PlayedHousehold household = escalated().work("fons", DECIDE, GRANTED);

        household.work("anna", CARRY_OUT, HelpDecisions.result("DONE"));

        assertThat(household.ends("escalation")).containsExactly("endEvent_escalationEnded");
        assertThat(household.stored("escalation", "agreement_version")).containsExactly("opschalen-2026");
    }

    @Test
    void isDueWithinTheAgreedWorkingDays() {
        PlayedHousehold household = escalated();

        assertThat(household.open(DECIDE).get(0).getDueDate()).isEqualTo("2026-03-05T17:00:00");
        assertThat(household.timer(OVERDUE)).isEqualTo("2026-03-06T07:00:00Z");
    }

    @BeforeAtAndAfter
    void isChasedByTheCoordinatorWhenTheDecisionStaysAway(int minutes, boolean chased) {
        PlayedHousehold household = escalated();

        household.atTimer(OVERDUE, Duration.ofMinutes(minutes));

        assertThat(household.open(CHASE)).hasSize(chased ? 1 : 0);
    }

    @Test
    void tellsManagementWhatTheCoordinatorAgreed() {
        PlayedHousehold household = escalated().atTimer(OVERDUE, Duration.ZERO).work("coby", CHASE, Map.of("agreed", "Fons beslist morgen."));

        assertThat(household.openTasks()).contains(DECIDE).doesNotContain(CHASE);
        household.work("fons", DECIDE, GRANTED).work("anna", CARRY_OUT, HelpDecisions.result("OTHER_WAY"));
        assertThat(household.ends("escalation")).containsExactly("endEvent_escalationEnded");
    }

    @Test
    void leavesNoChaseBehind() {
        PlayedHousehold household = escalated().atTimer(OVERDUE, Duration.ZERO).work("fons", DECIDE, GRANTED)
                .work("anna", CARRY_OUT, HelpDecisions.result("DONE"));

        assertThat(household.openTasks()).doesNotContain(CHASE);
    }

    @Test
    void goesBackToManagementOnceWhenThePartnerStillRefuses() {
        PlayedHousehold household = escalated().work("fons", DECIDE, GRANTED).work("anna", CARRY_OUT, HelpDecisions.result("STILL_STUCK"));
        assertThat(household.openTasks()).contains(DECIDE);

        household.work("fons", DECIDE, GRANTED);

        assertThatThrownBy(() -> household.work("anna", CARRY_OUT, HelpDecisions.result("STILL_STUCK"))).hasMessageContaining("Wat kwam ervan?");
        household.work("anna", household.open(CARRY_OUT).get(0), HelpDecisions.result("DONE"));
        assertThat(household.ends("escalation")).containsExactly("endEvent_escalationEnded");
    }

    @Test
    void doesNotGoBackWhenManagementDoesNotUseItsPower() {
        PlayedHousehold household = escalated().work("fons", DECIDE, NOT_GRANTED);

        assertThatThrownBy(() -> household.work("anna", CARRY_OUT, HelpDecisions.result("STILL_STUCK"))).hasMessageContaining("Wat kwam ervan?");
        household.work("anna", household.open(CARRY_OUT).get(0), HelpDecisions.result("OTHER_WAY"));
        assertThat(household.stored("escalation", "ended_on")).doesNotContain("null");
    }

    @Test
    void lapsesWithTheDossier() {
        PlayedHousehold household = escalate(households.assessed());

        household.work("anna", "userTask_makeContact", Answers.DECLINES).work("anna", "userTask_confirmRest", Answers.STOP);

        assertThat(household.ends("escalation")).containsExactly("endEvent_escalationLapsed");
        assertThat(household.openTasks()).isEmpty();
        assertThat(household.stored("escalation", "ended_on")).doesNotContain("null");
    }

    private PlayedHousehold escalated() {
        return escalate(households.contacted());
    }

    private PlayedHousehold escalate(PlayedHousehold household) {
        return HelpDecisions.start(player, "anna", "escalation", household, HelpDecisions.stuck(households.today().plusWeeks(2)));
    }
}

package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A handover asked at any moment")
class HandoverAtAnyMomentTest {

    private static final String PREPARE = "userTask_prepareHandover";
    private static final Map<String, Object> REASON = Map.of("handoverReason", "Er is langer hulp nodig dan wij kunnen geven.");

    @Autowired
    private Households households;

    @Test
    void runsBesideTheWorkAndEndsItOnlyWhenTheSecondLineTookOver() {
        PlayedHousehold household = households.tracksRunning().report("amir", "HAND_OVER", REASON);
        assertThat(household.openTasks()).contains(PREPARE, "userTask_checkIn");
        assertThat(household.cover("phase")).isEqualTo("TRACKS");
        assertThat(household.shown("anna", PREPARE)).containsEntry("reason", REASON.get("handoverReason"));

        household.work("anna", PREPARE, Answers.AGREES).work("els", "userTask_recordConversation", Answers.HELD).work("els", "userTask_assessHandover", Answers.ACCEPTED);

        assertThat(household.ends("case-lifecycle")).containsExactly("endEvent_handedOverMeanwhile");
        assertThat(household.cover("team")).isEqualTo("specialistenteam");
        assertThat(household.openTasks()).containsExactly("userTask_startSecondLine");
        household.atTimer("timerEvent_followUpDue", Duration.ZERO).work("anna", "userTask_followUp", Answers.LANDED_WELL);
        assertThat(household.openTasks()).containsExactly("userTask_startSecondLine");
    }

    @Test
    void changesNothingWhenTheHouseholdDoesNotWantIt() {
        PlayedHousehold household = households.intakeDone().report("amir", "HAND_OVER", REASON);

        assertThatThrownBy(() -> household.report("anna", "HAND_OVER", REASON)).hasMessageContaining("Er loopt al een overdracht");
        household.work("anna", PREPARE, Answers.DISAGREES);

        assertThat(household.openTasks()).containsExactly("userTask_drawUpPlan");
        assertThat(household.cover("phase")).isEqualTo("PLAN");
    }
}

package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("One household")
class WholeWayTest {

    @Autowired
    private Households households;

    @Test
    void goesFromSignalToAnAcceptedHandover() {
        PlayedHousehold household = households.signalled();
        household.work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);
        assertThat(household.cover("phase")).isEqualTo("CONTACT");

        household.work("anna", "userTask_makeContact", Answers.NOT_REACHED);
        household.atTimer("timerEvent_nextAttempt", Duration.ZERO);
        household.work("anna", "userTask_makeContact", Answers.JOINS);
        assertThat(household.cover("phase")).isEqualTo("INTAKE");

        household.work("anna", "userTask_recordIntake", Answers.SHORT_SUPPORT);
        assertThat(household.cover("phase")).isEqualTo("PLAN");

        household.work("anna", "userTask_drawUpPlan", Answers.THREE_GOALS);
        household.work("anna", "userTask_discussPlan", Answers.AGREED);
        assertThat(household.cover("phase")).isEqualTo("TRACKS");

        household.workAll("userTask_startTrack", Answers.firstAppointment(households.today().plusWeeks(1)));
        household.workAll("userTask_checkIn", Answers.GOES_WELL);
        household.workAll("userTask_checkIn", Answers.ENDS);
        assertThat(household.cover("phase")).isEqualTo("EVALUATION");

        household.work("anna", "userTask_measureAgain", Answers.AS_PROPOSED);
        household.work("anna", "userTask_decideNextStep", Answers.decision("HAND_OVER"));
        assertThat(household.cover("phase")).isEqualTo("HANDOVER");

        household.work("anna", "userTask_prepareHandover", Answers.AGREES);
        household.work("els", "userTask_recordConversation", Answers.HELD);
        household.work("els", "userTask_assessHandover", Answers.ACCEPTED);
        household.work("els", "userTask_startSecondLine", Answers.FIRST_STEP);
        household.atTimer("timerEvent_followUpDue", Duration.ZERO);
        household.work("anna", "userTask_followUp", Answers.LANDED_WELL);

        assertThat(household.openTasks()).containsExactly("userTask_guideHousehold");
        assertThat(household.ends("case-lifecycle")).containsExactly("endEvent_handedOver");
        assertThat(household.cover("phase")).isEqualTo("SECOND_LINE");
        assertThat(household.cover("team")).isEqualTo("specialistenteam");
        assertThat(household.cover("contact_person")).isEqualTo("els");
    }
}

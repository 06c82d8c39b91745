package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("Support in the second line")
class SecondLineSupportTest {

    private static final String GUIDE = "userTask_guideHousehold";
    private static final String PREPARE = "userTask_prepareHandover";
    private static final String MEET = "userTask_recordConversation";
    private static final String REVIEW = "userTask_reviewSignal";
    private static final String ASSESS = "userTask_assessHandover";
    private static final Map<String, Object> GOES_ON = Map.of("landing", "WELL", "supportNext", "GOES_ON", "words", "Rust in huis.");
    private static final Map<String, Object> BACK = Map.of("landing", "WELL", "supportNext", "BACK", "reached", "De schuld is geregeld.");
    private static final Map<String, Object> COMPLETED = Map.of("landing", "WELL", "supportNext", "COMPLETED", "reached", "Alles loopt.",
            "aftercareBy", "De wijkverpleegkundige");
    private static final Map<String, Object> TAKEN_BACK = Map.of("handoverAnswer", "ACCEPTED", "caseEntry", "PLAN", "newContactPerson", "amir");

    @Autowired
    private Households households;
    @Autowired
    private DossierAccess access;

    @Test
    void beginsWithADirectorAndGoesOnFromDateToDate() {
        PlayedHousehold household = households.inSecondLine();
        Task guide = household.open(GUIDE).get(0);
        assertThat(guide.getTenantId()).isEqualTo("specialistenteam");
        assertThat(guide.getAssignee()).isEqualTo("els");
        assertThat(guide.getDueDate().toInstant()).isEqualTo(java.time.LocalDate.of(2026, 3, 30).atTime(17, 0)
                .atZone(Households.START.getZone()).toInstant());

        household.work("els", GUIDE, GOES_ON);

        assertThat(household.openTasks()).containsExactly(GUIDE);
        assertThat(household.stored("second_line_guidance", "words")).containsExactly("Rust in huis.");
    }

    @Test
    void asksForADateThatIsNotTooFarAhead() {
        PlayedHousehold household = households.inSecondLine();

        for (int weeks : new int[] {0, 60}) {
            Map<String, Object> answers = Answers.with(GOES_ON, Map.of("nextContactOn", households.today().plusWeeks(weeks).toString()));
            assertThatThrownBy(() -> household.work("els", GUIDE, answers)).hasMessageContaining("Kies een datum");
        }
    }

    @Test
    void closesTheDossierWithAftercareAndEndsWhatTheFirstLineStillWaitedFor() {
        PlayedHousehold household = households.inSecondLine();

        household.work("els", GUIDE, COMPLETED);

        assertThat(household.openTasks()).isEmpty();
        assertThat(household.ends("second-line-support")).containsExactly("endEvent_supportCompleted");
        assertThat(household.ends("handover-follow-up")).containsExactly("endEvent_followUpNotNeeded");
        assertThat(household.ends("case-lifecycle")).containsExactly("endEvent_handedOver");
        assertThat(household.cover("phase")).isEqualTo("CLOSED");
        assertThat(household.cover("retain_until")).isNotEqualTo("null");
        assertThat(household.stored("second_line_guidance", "aftercare_by")).containsExactly("De wijkverpleegkundige");
        assertThat(maySee("wijkteam-centrum", household)).isFalse();
    }

    @Test
    void handsBackWarmToTheFirstLineWhichGoesOnUnderTheSameNumber() {
        PlayedHousehold household = handedBack();
        String number = household.number();
        assertThat(household.cover("team")).as("the second line answers until acceptance").isEqualTo("specialistenteam");
        assertThat(household.open(MEET)).extracting(Task::getTenantId).containsExactly("wijkteam-centrum");

        household.work("amir", MEET, Answers.HELD).work("amir", ASSESS, TAKEN_BACK);

        assertThat(household.number()).isEqualTo(number);
        assertThat(household.cover("team")).isEqualTo("wijkteam-centrum");
        assertThat(household.cover("contact_person")).isEqualTo("amir");
        assertThat(household.cover("phase")).isEqualTo("PLAN");
        assertThat(household.openTasks()).containsExactly("userTask_drawUpPlan");
        assertThat(household.processes("case-lifecycle")).as("the old one ended").hasSize(1);
        assertThat(household.ends("second-line-support")).containsExactly("endEvent_handedBackEnd");
        assertThat(household.stored("former_contact_person", "person || '>' || successor")).containsExactly("anna>els", "els>amir");
        assertThat(household.stored("handover", "reached")).containsExactly("De schuld is geregeld.", "null");
        assertThat(maySee("specialistenteam", household)).isTrue();

        household.atTimer("timerEvent_followUpDue", Duration.ZERO).work("els", "userTask_followUp", Answers.LANDED_WELL);
        assertThat(maySee("specialistenteam", household)).isFalse();
        assertThat(household.openTasks()).containsExactly("userTask_drawUpPlan");
    }

    @Test
    void keepsAHouseholdThatTheFirstLineDoesNotTakeBack() {
        PlayedHousehold household = handedBack();

        household.work("amir", MEET, Answers.HELD).work("amir", ASSESS, Answers.DECLINED).work("els", "userTask_readDecline", Answers.AS_PROPOSED);

        assertThat(household.openTasks()).containsExactly(GUIDE);
        assertThat(household.cover("team")).isEqualTo("specialistenteam");
    }

    @Test
    void takesItsOfferBackLikeTheFirstLine() {
        PlayedHousehold household = handedBack();

        household.report("els", "WITHDRAW_OFFER", Map.of("withdrawReason", "Er is toch meer nodig."));

        assertThat(household.openTasks()).containsExactly(GUIDE, "userTask_readWithdrawal");
        assertThat(household.cover("team")).isEqualTo("specialistenteam");
    }

    @Test
    void showsItsDirectorANewSignal() {
        PlayedHousehold household = households.inSecondLine();

        PlayedHousehold again = signalledAgain(household);
        assertThat(household.openTasks()).containsExactly(GUIDE, REVIEW);
        again.work("els", REVIEW, Map.of("review", "TAKEN_UP"));

        assertThat(household.openTasks()).containsExactly(GUIDE);
        assertThat(again.report("status")).isEqualTo("REVIEWED");
    }

    @Test
    void showsItsDirectorASignalThatTheFirstLineHadNotLookedAt() {
        PlayedHousehold household = households.handoverDiscussed();
        signalledAgain(household);

        household.work("els", ASSESS, Answers.ACCEPTED);

        assertThat(household.open(REVIEW)).extracting(Task::getTenantId, Task::getAssignee).containsExactly(tuple("specialistenteam", "els"));
    }

    @Test
    void handsBackASignalThatItHadNotLookedAt() {
        PlayedHousehold household = households.inSecondLine();
        signalledAgain(household);

        household.work("els", GUIDE, BACK).work("els", PREPARE, Map.of("agreement", "AGREES", "reason", "Hulp dichtbij is nu genoeg."))
                .work("amir", MEET, Answers.HELD).work("amir", ASSESS, TAKEN_BACK);

        assertThat(household.open(REVIEW)).extracting(Task::getTenantId, Task::getAssignee).containsExactly(tuple("wijkteam-centrum", "amir"));
    }

    private PlayedHousehold signalledAgain(PlayedHousehold household) {
        PlayedHousehold again = households.signalled("amir",
                Answers.signal(household.report("household_name"), household.report("address"), "binnenstad"));
        return again.work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);
    }

    /** Its way back waits for the first line. */
    private PlayedHousehold handedBack() {
        return households.inSecondLine().work("els", GUIDE, BACK)
                .work("els", PREPARE, Map.of("agreement", "AGREES", "reason", "Hulp dichtbij is nu genoeg."));
    }

    private boolean maySee(String team, PlayedHousehold household) {
        return access.allows(List.of(team), household.number());
    }
}

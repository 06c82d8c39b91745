package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** First the one who offered asks, then the coordinator of the team that was asked, then management (mission C17). */
@ProductTest
@DisplayName("An offer without an answer")
class HandoverEscalationTest {

    private static final String MEET = "userTask_recordConversation";
    private static final String ASSESS = "userTask_assessHandover";
    private static final String CHASE = "userTask_chaseAnswer";
    private static final String PRESS = "userTask_pressForAnswer";
    private static final String SETTLE = "userTask_settleUnansweredOffer";
    private static final String LATE = "startEvent_answerLate";
    private static final String FAR_TOO_LATE = "startEvent_answerFarTooLate";

    @Autowired
    private Households households;
    @Autowired
    private Player player;

    @BeforeAtAndAfter
    void reachesTheCoordinatorTwoWorkingDaysLater(int minutes, boolean asked) {
        PlayedHousehold household = households.handoverOffered();
        assertThat(household.timer(LATE)).isEqualTo(Households.START.plusDays(9).withHour(17).withMinute(0).toInstant());

        household.atTimer(LATE, Duration.ofMinutes(minutes));

        assertThat(household.open(PRESS)).hasSize(asked ? 1 : 0);
    }

    @BeforeAtAndAfter
    void reachesManagementFiveWorkingDaysLater(int minutes, boolean asked) {
        PlayedHousehold household = households.handoverOffered();
        assertThat(household.timer(FAR_TOO_LATE)).isEqualTo(Households.START.plusDays(14).withHour(17).withMinute(0).toInstant());

        household.atTimer(FAR_TOO_LATE, Duration.ofMinutes(minutes));

        assertThat(household.open(SETTLE)).hasSize(asked ? 1 : 0);
    }

    @Test
    void isTalkedAboutByEachAndReadByWhoAnswers() {
        PlayedHousehold household = households.handoverOffered().atTimer(FAR_TOO_LATE, Duration.ZERO);
        assertThat(household.openTasks()).containsExactly(CHASE, PRESS, MEET, SETTLE);
        assertThat(player.tasks("gijs", household.number(), PRESS)).hasSize(1);
        assertThat(player.tasks("fons", household.number(), SETTLE)).hasSize(1);
        assertThat(player.tasks("fons", household.number(), MEET)).isEmpty();
        assertThat(player.tasks("els", household.number(), SETTLE)).isEmpty();

        household.work("anna", CHASE, Map.of("agreed", "Els kijkt morgen."))
                .work("gijs", PRESS, Map.of("agreed", "Els krijgt er tijd voor."))
                .work("fons", SETTLE, Map.of("agreed", "Vrijdag is er antwoord."));

        assertThat(household.ends("unanswered-offer")).containsExactly("endEvent_unansweredOfferSettled");
        assertThat(household.openTasks()).containsExactly(MEET);
        assertThat(household.process("warm-handover-answer")).isNotNull();
    }

    @Test
    void leavesNothingToAskWhenTheAnswerComes() {
        PlayedHousehold household = households.handoverOffered().atTimer(FAR_TOO_LATE, Duration.ZERO);

        household.work("els", MEET, Answers.HELD).work("els", ASSESS, Answers.DECLINED);

        assertThat(household.openTasks()).containsExactly(CHASE, "userTask_readDecline");
        household.work("anna", "userTask_readDecline", Answers.AS_PROPOSED);
        assertThat(household.openTasks()).containsExactly("userTask_decideAfterHandover");
        assertThat(household.processes("unanswered-offer")).isEmpty();
    }

    @Test
    void isForTheRoleThatIsAskedOnly() {
        PlayedHousehold household = households.handoverOffered().atTimer(FAR_TOO_LATE, Duration.ZERO);

        for (String other : List.of("els", "anna", "fons")) {
            assertThatThrownBy(() -> household.work(other, PRESS, Map.of("agreed", "Zo."))).isInstanceOf(RuntimeException.class);
        }
        assertThat(household.open(PRESS)).hasSize(1);
    }
}

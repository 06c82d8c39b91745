package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Withdrawing and answering may meet: one of the two counts, and the other one is told which (mission C17). */
@ProductTest
@DisplayName("An offer that is taken back")
class WithdrawnOfferTest {

    private static final String MEET = "userTask_recordConversation";
    private static final String ASSESS = "userTask_assessHandover";
    private static final String READ = "userTask_readWithdrawal";
    private static final String CLOSING = "userTask_holdClosingConversation";
    private static final Map<String, Object> REASON = Map.of("withdrawReason", "Het gaat ineens veel beter.");

    @Autowired
    private Households households;
    @Autowired
    private DossierAccess access;
    @Autowired
    private Player player;

    @Test
    void endsTheTaskOfTheTeamThatWasAskedWhichReadsWhy() {
        PlayedHousehold household = households.handoverOffered();

        household.report("anna", "WITHDRAW_OFFER", REASON);

        assertThat(household.openTasks()).containsExactly("userTask_decideAfterHandover", READ);
        assertThat(household.ends("warm-handover")).containsExactly("endEvent_offerWithdrawn");
        assertThat(household.stored("handover", "withdraw_reason")).containsExactly("Het gaat ineens veel beter.");
        household.work("els", READ, Answers.AS_PROPOSED);
        assertThat(household.ends("warm-handover-answer")).containsExactly("endEvent_withdrawalRead");
        assertThat(access.allows(List.of("specialistenteam"), household.number())).isFalse();
        assertThat(household.cover("team")).isEqualTo("wijkteam-centrum");
    }

    @Test
    void isWithdrawnAlsoBetweenTheConversationAndTheAnswer() {
        PlayedHousehold household = households.handoverDiscussed();

        household.report("anna", "WITHDRAW_OFFER", REASON);

        assertThat(household.openTasks()).containsExactly("userTask_decideAfterHandover", READ);
    }

    @Test
    void tellsWhoAcceptsMeanwhileThatItWasWithdrawn() {
        PlayedHousehold household = households.handoverDiscussed();
        Task assess = household.open(ASSESS).get(0);
        withdraw(household);

        assertThatThrownBy(() -> player.work("els", assess, Answers.ACCEPTED)).hasMessageContaining("ingetrokken door Anna");

        assertThat(household.runJobs().openTasks()).containsExactly("userTask_decideAfterHandover", READ);
        assertThat(household.cover("team")).isEqualTo("wijkteam-centrum");
    }

    @Test
    void tellsWhoWithdrawsMeanwhileThatItWasAccepted() {
        PlayedHousehold household = households.handoverDiscussed();
        player.work("els", household.open(ASSESS).get(0), Answers.ACCEPTED);

        assertThatThrownBy(() -> withdraw(household)).hasMessageContaining("zei al ja").hasMessageContaining("Intrekken kan niet meer");

        assertThat(household.runJobs().cover("team")).isEqualTo("specialistenteam");
        assertThatThrownBy(() -> withdraw(household)).hasMessageContaining("een ander team het intussen overgenomen");
    }

    @RepeatedTest(3)
    void isEitherWithdrawnOrAcceptedWhenBothActInTheSameSecond() throws Exception {
        PlayedHousehold household = households.handoverDiscussed();
        Task assess = household.open(ASSESS).get(0);
        CyclicBarrier together = new CyclicBarrier(2);

        var accepts = attempt(together, () -> player.work("els", assess, Answers.ACCEPTED));
        var withdraws = attempt(together, () -> withdraw(household));
        String lostAccepting = accepts.get();
        String lostWithdrawing = withdraws.get();
        household.runJobs();

        assertThat(Stream.of(lostAccepting, lostWithdrawing).filter(String::isEmpty)).as("one of the two counts").hasSize(1);
        assertThat(lostAccepting + lostWithdrawing).containsAnyOf("ingetrokken door Anna", "Intrekken kan niet meer", "Een collega was u net voor");
        boolean accepted = lostAccepting.isEmpty();
        assertThat(household.cover("team")).isEqualTo(accepted ? "specialistenteam" : "wijkteam-centrum");
        assertThat(household.openTasks()).containsExactlyElementsOf(accepted ? List.of("userTask_startSecondLine")
                : List.of("userTask_decideAfterHandover", READ));
    }

    @Test
    void isTakenBackWhenTheHouseholdWantsToStopAndMadeAgainWhenItStays() {
        PlayedHousehold household = households.handoverDiscussed();

        household.report("anna", "WITHDRAWS", Map.of());

        assertThat(household.openTasks()).containsExactly(CLOSING, READ);
        assertThat(household.shown("els", READ)).containsEntry("withdrawReason", "Het huishouden wil stoppen met de hulp.");
        household.work("els", READ, Answers.AS_PROPOSED).work("anna", CLOSING, Map.of("closingOutcome", "STAYS", "householdWords", "Toch liever met hulp."))
                .work("anna", "userTask_prepareHandover", Answers.AGREES);
        assertThat(household.openTasks()).containsExactly(MEET);
    }

    @Test
    void isTakenBackAlsoWhenItWasMadeBesideTheWork() {
        PlayedHousehold household = households.intakeDone().report("amir", "HAND_OVER", Map.of("handoverReason", "Er is meer nodig."))
                .work("anna", "userTask_prepareHandover", Answers.AGREES);

        household.report("anna", "WITHDRAWS", Map.of());

        assertThat(household.openTasks()).containsExactly(CLOSING, READ);
        assertThat(household.ends("warm-handover")).containsExactly("endEvent_offerWithdrawn");
    }

    @Test
    void isTakenBackWhenTheHouseholdIsLeftInPeaceMeanwhile() {
        PlayedHousehold household = households.assessed().report("amir", "HAND_OVER", Map.of("handoverReason", "Er is meer nodig."))
                .work("anna", "userTask_prepareHandover", Answers.AGREES);

        household.work("anna", "userTask_makeContact", Answers.DECLINES).work("anna", "userTask_confirmRest", Answers.STOP);

        assertThat(household.openTasks()).containsExactly(READ);
        assertThat(household.cover("phase")).isEqualTo("CLOSED");
    }

    /** As the form does, before any job runs. */
    private void withdraw(PlayedHousehold household) {
        player.start("anna", "household-event", Answers.with(REASON, Map.of("dossier", household.number(), "householdEvent", "WITHDRAW_OFFER")));
    }

    /** What the loser reads; empty for the winner. */
    private static CompletableFuture<String> attempt(CyclicBarrier together, Runnable act) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                together.await();
                act.run();
                return "";
            } catch (Exception refused) {
                return String.valueOf(refused.getMessage());
            }
        });
    }
}

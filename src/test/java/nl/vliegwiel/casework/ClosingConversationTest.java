package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A closing conversation")
class ClosingConversationTest {

    private static final String CONVERSATION = "userTask_holdClosingConversation";
    private static final Map<String, Object> STOPS = Map.of("closingOutcome", "STOPS", "closingReason", "TOO_MUCH",
            "takesAlong", "Wij openen elke dag de post.");

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private FormService forms;

    @Test
    void asksNobodyAgainWhatTheHouseholdSaid() {
        PlayedHousehold household = withdrawn();

        Map<String, Object> shown = player.as("anna", () ->
                forms.getTaskFormVariables(household.open(CONVERSATION).get(0).getId(), null, false));

        assertThat(shown).containsEntry("householdWords", "Het is ons te veel.").containsEntry("helpline", "Anna de Wit, Wijkteam Centrum");
        assertThat((String) shown.get("running")).contains("De schuld regelen");
    }

    @Test
    void endsTheSupportInOrder() {
        PlayedHousehold household = withdrawn().work("anna", CONVERSATION, STOPS);

        assertThat(household.cover("phase")).isEqualTo("CLOSED");
        assertThat(household.cover("retain_until")).isEqualTo(households.today().plusYears(15).toString());
        assertThat(household.openTasks()).isEmpty();
        assertThat(household.processes(null)).isEmpty();
        assertThat(household.stored("closing_conversation", "household_words")).containsExactly("Het is ons te veel.");
        assertThat(household.stored("closing_conversation", "takes_along")).containsExactly("Wij openen elke dag de post.");
        assertThat(household.stored("track", "status")).containsOnly("STOPPED");
    }

    @Test
    void isNotForcedUponAHousehold() {
        PlayedHousehold household = withdrawn().work("anna", CONVERSATION, Answers.with(STOPS, Map.of("noConversation", true)));

        assertThat(household.cover("phase")).isEqualTo("CLOSED");
        assertThat(household.stored("closing_conversation", "household_words")).containsExactly("null");
    }

    @Test
    void mayEndWithAHouseholdThatStays() {
        PlayedHousehold household = withdrawn().work("anna", CONVERSATION, Map.of("closingOutcome", "STAYS"));

        assertThat(household.cover("phase")).isEqualTo("TRACKS");
        assertThat(household.openTasks()).contains("userTask_checkIn");
        assertThat(household.stored("closing_conversation", "reason")).containsExactly("null");
    }

    private PlayedHousehold withdrawn() {
        return households.tracksRunning().report("amir", "WITHDRAWS", Map.of("withdrawalWords", "Het is ons te veel."));
    }
}

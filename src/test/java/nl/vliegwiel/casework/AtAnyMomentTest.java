package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("At any moment, beside the current task,")
class AtAnyMomentTest {

    private static final String CLOSING = "userTask_holdClosingConversation";
    private static final String DANGER = "userTask_actOnDanger";
    private static final Map<String, Object> STOPS = Map.of("closingOutcome", "STOPS", "closingReason", "MANAGES_ALONE",
            "householdWords", "Wij redden het zelf.");
    private static final Map<String, Object> STAYS = Map.of("closingOutcome", "STAYS", "householdWords", "Toch liever met hulp.");
    private static final Map<String, Object> IN_DANGER = Map.of("danger", "Er is gedreigd met geweld.");

    @Autowired
    private Households households;

    @Test
    void aHouseholdStopsAfterAClosingConversationWithWhatStillRuns() {
        PlayedHousehold household = households.tracksRunning().report("amir", "WITHDRAWS", Map.of("withdrawalWords", "Het is genoeg."));

        assertThat(household.open(CLOSING)).singleElement().returns("anna", Task::getAssignee);
        assertThat(household.cover("phase")).isEqualTo("CLOSING");
        assertThat(household.stored("withdrawal", "words")).containsExactly("Het is genoeg.");

        household.work("anna", CLOSING, STOPS);

        assertThat(household.ends("case-lifecycle")).containsExactly("endEvent_withdrawn");
        assertThat(household.stored("track", "status")).containsOnly("STOPPED");
        assertThat(household.cover("closed_on")).isEqualTo(households.today().toString());
        assertThat(household.cover("retain_until")).isNotEqualTo("null");
        assertThat(household.openTasks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTACT", "INTAKE", "PLAN", "TRACKS", "EVALUATION", "HANDOVER"})
    void aHouseholdThatStaysAfterAllGoesOnWhereItWas(String phase) {
        PlayedHousehold household = households.in(phase);
        List<String> before = household.openTasks();

        household.report("anna", "WITHDRAWS", Map.of()).work("anna", CLOSING, STAYS);

        assertThat(household.cover("phase")).isEqualTo(phase);
        assertThat(household.openTasks()).isEqualTo(before);
        assertThat(household.process("case-lifecycle")).isNotNull();
    }

    @Test
    void dangerIsATaskOfTheWholeTeamAlsoWhileAHouseholdStops() {
        PlayedHousehold household = households.intakeDone().report("anna", "WITHDRAWS", Map.of())
                .report("amir", "ACUTE_DANGER", IN_DANGER);
        assertThat(household.open(DANGER)).singleElement().returns(null, Task::getAssignee);

        household.work("amir", DANGER, Map.of("action", "De politie is gebeld.", "informed", List.of("EMERGENCY"),
                "dangerOutcome", "GOES_ON"));

        assertThat(household.openTasks()).containsExactly(CLOSING);
        assertThat(household.stored("danger_report", "informed")).containsExactly("EMERGENCY");
    }

    @Test
    void dangerCanLeadToTheSecondLineAtOnce() {
        PlayedHousehold household = households.tracksRunning().report("amir", "ACUTE_DANGER", IN_DANGER)
                .work("amir", DANGER, Map.of("action", "De politie is gebeld.", "dangerOutcome", "HAND_OVER"));

        assertThat(household.openTasks()).contains("userTask_prepareHandover", "userTask_checkIn");
    }

    @Test
    void theContactPersonReadsANoteOnlyWhenAsked() {
        PlayedHousehold household = households.assessed().report("amir", "NOTE", Map.of("note", "De buurvrouw belde."));
        assertThat(household.openTasks()).containsExactly("userTask_makeContact");
        assertThat(household.ends("household-event")).containsExactly("endEvent_newsFiled");

        household.report("amir", "NOTE", Map.of("note", "Bel de school.", "askToRead", true));
        assertThat(household.open("userTask_readNote")).singleElement().returns("anna", Task::getAssignee);
        household.work("anna", "userTask_readNote", Map.of("reaction", "Gedaan."));

        assertThat(household.stored("case_note", "note")).containsExactly("Bel de school.", "De buurvrouw belde.");
        assertThat(household.stored("case_note", "read_by")).containsExactly("anna", "null");
    }

    @Test
    void aChangeIsInTheDossierAtOnceAndAsksForATaskOnlyWhenSomethingFollows() {
        PlayedHousehold household = households.contacted()
                .report("amir", "DATA_CHANGED", Map.of("changes", List.of("PHONE"), "newPhone", "06 12345678"));
        assertThat(household.openTasks()).containsExactly("userTask_recordIntake");

        household.report("amir", "DATA_CHANGED", Map.of("changes", List.of("ADDRESS", "JOINED"), "newAddress", "Kade 1",
                "newNeighbourhood", "noorderpark", "joined", List.of(Map.of("name", "Bo"))));
        assertThat(household.open("userTask_followDataChange")).singleElement().returns("anna", Task::getAssignee);
        household.work("anna", "userTask_followDataChange", Map.of("followUp", "IN_PLAN"));

        assertThat(household.stored("data_change_report", "proposed_team")).containsExactly("null", "wijkteam-noord");
        assertThat(household.cover("team")).isEqualTo("wijkteam-centrum");
    }

    @Test
    void newsThatComesTooLateIsReadByWhomItReported() {
        PlayedHousehold household = households.contacted().reportTwice("amir", "WITHDRAWS", Map.of());

        assertThat(household.open("userTask_readLateNews")).singleElement().returns("amir", Task::getAssignee);
        household.work("amir", "userTask_readLateNews", Answers.AS_PROPOSED);

        assertThat(household.ends("household-event")).containsExactlyInAnyOrder("endEvent_eventPassedOn", "endEvent_lateNewsRead");
    }
}

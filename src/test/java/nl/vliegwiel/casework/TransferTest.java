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
@DisplayName("A transfer to another team")
class TransferTest {

    private static final String READ_IN = "userTask_readIn";
    private static final Map<String, Object> TO_NORTH =
            Map.of("receivingTeam", "wijkteam-noord", "transferReason", "Het huishouden is verhuisd.");

    @Autowired
    private Households households;

    @ParameterizedTest
    @ValueSource(strings = {"CONTACT", "INTAKE", "PLAN", "TRACKS", "EVALUATION"})
    void goesOnInTheSamePhaseWithEverythingThatWasOpen(String phase) {
        PlayedHousehold household = households.in(phase);
        List<String> before = household.openTasks();

        household.report("anna", "TRANSFER", TO_NORTH);

        assertThat(household.cover("phase")).isEqualTo(phase);
        assertThat(household.cover("team")).isEqualTo("wijkteam-noord");
        assertThat(household.openTasks()).containsAll(before).contains(READ_IN).hasSize(before.size() + 1);
        assertThat(household.open(null)).allSatisfy(task -> assertThat(task.getTenantId()).isEqualTo("wijkteam-noord"))
                .allSatisfy(task -> assertThat(task.getAssignee()).isNull());
        assertThat(household.ends("case-lifecycle")).containsExactly("endEvent_movedToTeam");
        assertThat(household.process("case-lifecycle").getTenantId()).isEqualTo("wijkteam-noord");
    }

    @Test
    void tellsTheReceivingTeamWhereTheHouseholdStoodAndAsksWhoKeepsTheContact() {
        PlayedHousehold household = households.tracksRunning().report("anna", "NOTE", Map.of("note", "Bellen na vier uur."))
                .report("anna", "TRANSFER", TO_NORTH);
        assertThat(household.cover("contact_person")).isEqualTo("null");
        assertThat(household.stored("team_transfer", "standing").get(0)).contains("Trajecten lopen", "Check-in", "De schuld regelen");

        household.work("bram", READ_IN, Map.of("contactPerson", "bram"));

        assertThat(household.cover("contact_person")).isEqualTo("bram");
        assertThat(household.stored("former_contact_person", "person")).containsExactly("anna");
        household.report("bram", "EVALUATE_NOW", Map.of());
        assertThat(household.open("userTask_measureAgain")).singleElement().returns("bram", Task::getAssignee);
    }

    @Test
    void takesSignalsAlongThatNobodyLookedAt() {
        PlayedHousehold household = households.assessed();
        String name = household.report("household_name");
        PlayedHousehold again = households.signalled("amir", Answers.signal(name, household.report("address"), "binnenstad"))
                .work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);
        assertThat(again.openTasks()).contains("userTask_reviewSignal");

        household.report("anna", "TRANSFER", TO_NORTH);

        assertThat(household.open("userTask_reviewSignal")).singleElement().returns("wijkteam-noord", Task::getTenantId);

        household.work("bram", "userTask_makeContact", Answers.DECLINES).work("bram", "userTask_confirmRest", Answers.STOP);
        again.runJobs();
        assertThat(again.open("userTask_assessSignal")).as("weighed anew where the household is").singleElement()
                .returns("wijkteam-noord", Task::getTenantId);
    }

    @Test
    void followsFromANewAddressInOneChoice() {
        PlayedHousehold household = households.intakeDone().report("anna", "DATA_CHANGED", Map.of("changes", List.of("ADDRESS"),
                "newAddress", "Kade 1", "newNeighbourhood", "noorderpark"));

        household.work("anna", "userTask_followDataChange", Map.of("followUp", "TRANSFER", "explanation", "Verhuisd op 1 maart."));

        assertThat(household.cover("team")).isEqualTo("wijkteam-noord");
        assertThat(household.openTasks()).containsExactly("userTask_drawUpPlan", READ_IN);
    }
}

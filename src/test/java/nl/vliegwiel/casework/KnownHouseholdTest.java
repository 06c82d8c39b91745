package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A signal about a known household")
class KnownHouseholdTest {

    private static final String ASSESS = "userTask_assessSignal";

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private FormService forms;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private Dossiers dossiers;

    private final String name = Households.newName();

    @Test
    void showsWhyADossierLooksLikeItAndLeavesTheChoice() {
        PlayedHousehold known = households.signalled(about("Familie " + name, name + "straat 1")).work("anna", ASSESS, Answers.AS_PROPOSED);

        VariableMap shown = shown(households.signalled("amir", about("Familie " + name + "s", name + "str. 1")));

        assertThat(table(shown, "knownHouseholds")).contains(known.number(), "Zelfde adres, achternaam lijkt erop", "Open: Contact leggen");
        assertThat(shown.get("dossier")).as("only what is sure is filled in").isNull();
        assertThat(shown.get("proposal")).asString().contains("Het wijkteam gaat langs", "meer dan één leefgebied");
    }

    @ParameterizedTest
    @CsvSource({"assessed, OUTREACH, contact leggen", "intakeDone, INTAKE, de intake die er al was", "planAgreed, PLAN, het plan dat er al was"})
    void goesOnWhereAClosedDossierStopped(String reached, String entry, String words) {
        PlayedHousehold closed = closed(reached(reached));
        PlayedHousehold again = households.signalled("amir", about(closed.report("household_name"), closed.report("address")));
        VariableMap shown = shown(again);
        assertThat(table(shown, "knownHouseholds")).contains("Gesloten op 2 maart 2026. Gaat verder met: " + words);
        assertThat(table(shown, "closedDossiers")).contains(closed.number());
        assertThat(shown.get("contactPerson")).isEqualTo("anna");

        again.work("amir", ASSESS, Map.of("contactPerson", "amir"));

        assertThat(again.number()).isEqualTo(closed.number());
        assertThat(again.stored("former_contact_person", "successor")).containsExactly("amir");
        assertThat(again.stored("case_file", "reference")).containsExactly(closed.number());
        assertThat(again.cover("closed_on") + again.cover("retain_until")).isEqualTo("nullnull");
        ProcessInstance lifecycle = again.process("case-lifecycle");
        assertThat(runtime.getVariable(lifecycle.getId(), "caseEntry")).isEqualTo(entry);
        assertThat(runtime.getVariable(lifecycle.getId(), "contactPerson")).isEqualTo("amir");
    }

    @Test
    void goesToTheSecondLineWhenThatIsNeededAlsoFromAClosedDossier() {
        PlayedHousehold closed = closed(households.intakeDone());

        PlayedHousehold again = households.signalled("amir", Answers.with(about(closed.report("household_name"), closed.report("address")),
                Map.of("shortSupportFails", true))).work("amir", ASSESS, Answers.AS_PROPOSED);

        assertThat(again.openTasks()).containsExactly("userTask_prepareHandover");
    }

    @Test
    void joinsTheDossierThatTheSecondLineHas() {
        PlayedHousehold handedOver = households.handoverOffered();
        handedOver.work("els", "userTask_recordConversation", Answers.HELD).work("els", "userTask_assessHandover", Answers.ACCEPTED);
        handedOver.work("els", "userTask_startSecondLine", Answers.FIRST_STEP);

        PlayedHousehold again = households.signalled("amir", about(handedOver.report("household_name"), handedOver.report("address")));
        assertThat(table(shown(again), "knownHouseholds")).contains(handedOver.number(), "In de tweede lijn");
        again.work("amir", ASSESS, Answers.AS_PROPOSED);

        assertThat(again.number()).isEqualTo(handedOver.number());
        assertThat(again.report("status")).isEqualTo("JOINED");
        assertThat(again.open("userTask_reviewSignal")).hasSize(1);
    }

    private PlayedHousehold reached(String phase) {
        return switch (phase) {
            case "assessed" -> households.assessed();
            case "intakeDone" -> households.intakeDone();
            default -> households.planAgreed();
        };
    }

    /** However its process ends: the dossier is closed. */
    private PlayedHousehold closed(PlayedHousehold household) {
        List<ProcessInstance> lifecycle = household.processes("case-lifecycle");
        lifecycle.forEach(process -> runtime.deleteProcessInstance(process.getId(), "over"));
        dossiers.close(household.number());
        return household;
    }

    private VariableMap shown(PlayedHousehold household) {
        Task task = household.open(ASSESS).get(0);
        return player.as("amir", () -> forms.getTaskFormVariables(task.getId(), null, false));
    }

    private static String table(VariableMap shown, String key) {
        return ((org.camunda.bpm.engine.variable.value.SerializableValue) shown.getValueTyped(key)).getValueSerialized();
    }

    private static Map<String, Object> about(String household, String address) {
        return Answers.signal(household, address, "binnenstad");
    }
}

package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A signal for another team")
class ForwardedSignalTest {

    private static final String ASSESS = "userTask_assessSignal";
    private static final String READ = "userTask_readForwarded";

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private FormService forms;
    @Autowired
    private RuntimeService runtime;

    private final String name = Households.newName();

    @Test
    void travelsToTheTeamOfTheNeighbourhoodAndTellsTheSenderOnlyThat() {
        households.signalled();
        PlayedHousehold sent = households.signalled("bram", about(name, "binnenstad"));

        assertThat(sent.open(ASSESS)).extracting(Task::getTenantId).containsExactly("wijkteam-centrum");
        assertThat(sent.open(READ)).extracting(Task::getTenantId, Task::getAssignee).containsExactly(tuple("wijkteam-noord", "bram"));
        assertThat(player.tasks("bram", sent.signal(), ASSESS)).isEmpty();
        assertThat(player.tasks("anna", sent.signal(), READ)).isEmpty();

        sent.work("bram", READ, Map.of()).work("anna", ASSESS, Answers.AS_PROPOSED);

        assertThat(sent.ends("signal")).containsExactlyInAnyOrder("endEvent_forwarded", "endEvent_passedToDossier");
        assertThat(sent.cover("team")).isEqualTo("wijkteam-centrum");
    }

    @Test
    void joinsTheCaseThatTheOtherTeamHasWithoutShowingAnythingOfIt() {
        PlayedHousehold known = households.signalled(about(name, "binnenstad")).work("anna", ASSESS, Answers.AS_PROPOSED);

        PlayedHousehold sent = households.signalled("bram", about(name, "binnenstad"));
        VariableMap read = shown("bram", sent);
        sent.work("amir", ASSESS, Answers.AS_PROPOSED);

        assertThat(sent.number()).isEqualTo(known.number());
        assertThat(known.open("userTask_reviewSignal")).extracting(Task::getTenantId, Task::getAssignee)
                .containsExactly(tuple("wijkteam-centrum", "anna"));
        assertThat(read.toString()).doesNotContain(known.number(), "anna", "centrum");
    }

    @Test
    void followsTheHouseholdAlsoWhenTheNeighbourhoodIsTheSenders() {
        PlayedHousehold known = households.signalled(born(about(name, "binnenstad"))).work("anna", ASSESS, Answers.AS_PROPOSED);

        PlayedHousehold sent = households.signalled("bram", born(about(name, "noorderpark")));

        assertThat(sent.open(ASSESS)).extracting(Task::getTenantId).containsExactly("wijkteam-centrum");
        assertThat(sent.work("anna", ASSESS, Answers.AS_PROPOSED).number()).isEqualTo(known.number());
    }

    @Test
    void readsTheSameWhetherOrNotTheHouseholdIsKnown() {
        households.signalled(about(name, "binnenstad")).work("anna", ASSESS, Answers.AS_PROPOSED);
        PlayedHousehold known = households.signalled("bram", about(name, "binnenstad"));
        PlayedHousehold unknown = households.signalled("bram", about(Households.newName(), "binnenstad"));

        assertThat(shown("bram", known).keySet()).isEqualTo(shown("bram", unknown).keySet());
        assertThat(variables(known)).isEqualTo(variables(unknown)).isEqualTo(Set.of("signalRoute", "sender", "forwardedUntil"));
    }

    @Test
    void staysWithTheTeamThatHelpsTheHouseholdEvenWhenItMoved() {
        PlayedHousehold known = households.signalled(born(about(name, "binnenstad"))).work("anna", ASSESS, Answers.AS_PROPOSED);

        PlayedHousehold sent = households.signalled("amir", born(about(name, "noorderpark")));

        assertThat(sent.openTasks()).containsExactly(ASSESS);
        assertThat(sent.work("amir", ASSESS, Answers.AS_PROPOSED).number()).isEqualTo(known.number());
    }

    @Test
    void tellsTheAssessorThatItWentOnWhenAnotherTeamOpenedTheCaseMeanwhile() {
        households.signalled();
        PlayedHousehold crisis = households.signalled("bram", Answers.with(born(about(name, "noorderpark")), Map.of("acuteDanger", true)))
                .work("bram", ASSESS, Answers.AS_PROPOSED);
        PlayedHousehold meanwhile = households.signalled("anna", born(about(name, "binnenstad"))).work("anna", ASSESS, Answers.AS_PROPOSED);

        crisis.work("bram", "userTask_callCrisisService", Map.of("crisisService", "EMERGENCY"));

        assertThat(crisis.number()).isEqualTo(meanwhile.number());
        assertThat(crisis.open(READ)).extracting(Task::getTenantId, Task::getAssignee).containsExactly(tuple("wijkteam-noord", "bram"));
        assertThat(shown("bram", crisis).toString()).doesNotContain(crisis.number());
    }

    @Test
    void leavesTheSendersListByItselfAfterSomeDays() {
        households.signalled();
        PlayedHousehold sent = households.signalled("bram", about(name, "binnenstad"));

        sent.atTimer("boundaryEvent_readingOver", Duration.ZERO);

        assertThat(sent.openTasks()).containsExactly(ASSESS);
        assertThat(sent.ends("signal")).containsExactly("endEvent_forwarded");
    }

    private VariableMap shown(String login, PlayedHousehold household) {
        Task task = household.open(READ).get(0);
        return player.as(login, () -> forms.getTaskFormVariables(task.getId(), null, false));
    }

    /** What the engine keeps in the sender's team. */
    private Set<String> variables(PlayedHousehold household) {
        return runtime.getVariables(household.open(READ).get(0).getExecutionId()).keySet();
    }

    private static Map<String, Object> about(String name, String neighbourhood) {
        return Answers.signal("Familie " + name, name + "straat 1", neighbourhood);
    }

    private Map<String, Object> born(Map<String, Object> signal) {
        return Answers.with(signal, Map.of("birthDate", Households.birthDateOf(name)));
    }
}

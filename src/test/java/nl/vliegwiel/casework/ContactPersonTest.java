package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.dossier.ContactPersons;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.dossier.FormerContactPerson;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("The contact person of a household")
class ContactPersonTest {

    private static final String CHANGE = "NEW_CONTACT_PERSON";

    @Autowired
    private Households households;
    @Autowired
    private ContactPersons contactPersons;
    @Autowired
    private DossierAccess access;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private TaskService tasks;
    @Autowired
    private Player player;

    @Test
    void handsTheDossierWithItsOpenTasksToAColleague() {
        PlayedHousehold household = change(households.intakeDone(), "amir");

        assertThat(household.cover("contact_person")).isEqualTo("amir");
        assertThat(household.open("userTask_drawUpPlan")).singleElement().extracting(Task::getAssignee).isEqualTo("amir");
        assertThat(household.processes(null)).allSatisfy(process -> assertThat(contactOf(process)).isEqualTo("amir"));
        household.work("amir", "userTask_drawUpPlan", Answers.THREE_GOALS);
        assertThat(household.open("userTask_discussPlan")).singleElement().extracting(Task::getAssignee).isEqualTo("amir");
    }

    @Test
    void readsWhatTheOneBeforeWroteAndGetsNoTaskWithoutIt() {
        PlayedHousehold household = change(households.intakeDone(), "amir");

        assertThat(household.open("userTask_readNote")).singleElement().extracting(Task::getAssignee).isEqualTo("amir");
        assertThat(household.shown("amir", "userTask_readNote")).containsEntry("note", "Het gezin spreekt Arabisch.");
        household.work("amir", "userTask_readNote", Answers.AS_PROPOSED).report("amir", CHANGE, Map.of("newContactPerson", "anna"));
        assertThat(household.openTasks()).containsExactly("userTask_drawUpPlan");
    }

    @Test
    void leavesTheTracksWithTheirOwners() {
        PlayedHousehold household = households.tracksRunning();
        List<String> owners = assignees(household);

        change(household, "amir");

        assertThat(assignees(household)).containsExactlyInAnyOrderElementsOf(owners).contains("anna", "amir");
    }

    @Test
    void isRememberedWithDatesAndReason() {
        PlayedHousehold household = change(change(households.contacted(), "amir"), "anna");

        assertThat(contactPersons.former(household.number())).extracting(FormerContactPerson::person).containsExactly("anna", "amir");
        assertThat(contactPersons.former(household.number())).allSatisfy(former -> assertThat(former)
                .returns(households.today(), FormerContactPerson::since).returns(households.today(), FormerContactPerson::until)
                .returns("Het gezin spreekt Arabisch.", FormerContactPerson::reason));
    }

    @Test
    void givesAllWorkBackWhenSomebodyOfAnotherOrganisationStops() {
        PlayedHousehold household = change(households.tracksRunning(), "petra");
        assertThat(mayPetraSee(household)).isTrue();
        Task amirs = household.open("userTask_checkIn").stream().filter(task -> "amir".equals(task.getAssignee())).findFirst().orElseThrow();
        player.as("amir", () -> {
            tasks.setAssignee(amirs.getId(), "petra");
            return null;
        });

        change(household, "amir");

        assertThat(assignees(household)).containsExactlyInAnyOrder(null, "anna", "anna");
        assertThat(mayPetraSee(household)).isFalse();
    }

    @Test
    void isNobodyOfAnotherTeamAndChangesOnlyToSomebodyElse() {
        PlayedHousehold household = households.contacted();

        assertThat(Refused.when(() -> change(household, "bram"))).contains("contactpersoon");
        assertThat(Refused.when(() -> change(household, "anna"))).contains("al de contactpersoon");
        assertThat(household.cover("contact_person")).isEqualTo("anna");
    }

    @Test
    void doesNotChangeInAClosedDossier() {
        PlayedHousehold household = households.assessed().work("anna", "userTask_makeContact", Answers.DECLINES)
                .work("anna", "userTask_confirmRest", Answers.STOP);

        assertThat(Refused.when(() -> change(household, "amir"))).contains("gesloten");
    }

    private static PlayedHousehold change(PlayedHousehold household, String to) {
        return household.report("anna", CHANGE, Map.of("newContactPerson", to, "handoverNote", "Het gezin spreekt Arabisch."));
    }

    private static List<String> assignees(PlayedHousehold household) {
        return household.open("userTask_checkIn").stream().map(Task::getAssignee).toList();
    }

    private boolean mayPetraSee(PlayedHousehold household) {
        return access.allows(new Actor("petra", Set.of("partner"), Set.of("wijkteam-centrum", "wijkteam-noord")), household.number());
    }

    private Object contactOf(ProcessInstance process) {
        return runtime.getVariable(process.getId(), "contactPerson");
    }
}

package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.product.ProductTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A signal")
class SignalTest {

    private static final String ASSESS = "userTask_assessSignal";

    @Autowired
    private Households households;

    @Test
    void opensACaseForItsContactPerson() {
        PlayedHousehold household = households.signalled();
        assertThat(household.openTasks()).containsExactly(ASSESS);

        household.work("amir", ASSESS, Map.of("contactPerson", "anna"));

        assertThat(household.ends("signal")).containsExactly("endEvent_passedToDossier");
        assertThat(household.report("triage_rule")).isEqualTo("SEVERAL_DOMAINS");
        assertThat(household.report("triage_outcome")).isEqualTo("CASE");
        assertThat(household.cover("contact_person")).isEqualTo("anna");
        assertThat(household.cover("team")).isEqualTo("wijkteam-centrum");
        assertThat(household.open("userTask_makeContact")).extracting(Task::getAssignee).containsExactly("anna");
    }

    @Test
    void endsWithAdviceWhenItIsASimpleQuestion() {
        PlayedHousehold household = households.signalled(Map.of("concerns", List.of(), "urgency", "LOW"));

        household.work("anna", ASSESS, Answers.AS_PROPOSED).work("amir", "userTask_giveAdvice", Map.of("advice", "Bel de gemeente."));

        assertThat(household.ends("signal")).containsExactly("endEvent_questionAnswered");
        assertThat(household.report("triage_rule")).isEqualTo("SIMPLE_QUESTION");
        assertThat(household.report("advice")).isEqualTo("Bel de gemeente.");
        assertThat(household.number()).isNull();
        assertThat(household.openTasks()).isEmpty();
    }

    @Test
    void asksTheSecondLineAtOnceWhenShortSupportIsNotEnough() {
        PlayedHousehold household = households.signalled(Map.of("shortSupportFails", true));

        household.work("anna", ASSESS, Answers.AS_PROPOSED);

        assertThat(household.report("triage_rule")).isEqualTo("SHORT_SUPPORT_NOT_ENOUGH");
        assertThat(household.openTasks()).containsExactly("userTask_prepareHandover");
        assertThat(household.cover("phase")).isEqualTo("HANDOVER");
    }

    @Test
    void callsTheCrisisServiceBeforeTheSecondLineIsAsked() {
        PlayedHousehold household = households.signalled(Map.of("acuteDanger", true)).work("anna", ASSESS, Answers.AS_PROPOSED);
        assertThat(household.openTasks()).containsExactly("userTask_callCrisisService");
        assertThat(household.number()).isNull();

        household.work("anna", "userTask_callCrisisService", Map.of("crisisService", "EMERGENCY"));

        assertThat(household.report("crisis_service")).isEqualTo("EMERGENCY");
        assertThat(household.openTasks()).containsExactly("userTask_prepareHandover");
    }

    @Test
    void goesThereItselfAfterTheCrisisWhenThatIsAgreed() {
        PlayedHousehold household = households.signalled(Map.of("acuteDanger", true)).work("anna", ASSESS, Answers.AS_PROPOSED);

        household.work("anna", "userTask_callCrisisService", Map.of("crisisService", "YOUTH", "afterCrisis", "OUTREACH"));

        assertThat(household.openTasks()).containsExactly("userTask_makeContact");
    }

    @Test
    void asksWhyTheAssessmentDiffersFromTheProposal() {
        PlayedHousehold household = households.signalled();

        assertThatThrownBy(() -> household.work("anna", ASSESS, Map.of("triageOutcome", "ADVICE"))).hasMessageContaining("Waarom");
        household.work("anna", ASSESS, Map.of("triageOutcome", "ADVICE", "reason", "Zij redden zich."));

        assertThat(household.report("triage_reason")).isEqualTo("Zij redden zich.");
        assertThat(household.openTasks()).containsExactly("userTask_giveAdvice");
    }

    @Test
    void opensACaseForASimpleQuestionWhenTheColleagueSaysWhy() {
        PlayedHousehold household = households.signalled(Map.of("concerns", List.of(), "urgency", "LOW"));

        assertThatThrownBy(() -> household.work("anna", ASSESS, Map.of("triageOutcome", "CASE", "contactPerson", "anna")))
                .hasMessageContaining("Waarom");
        household.work("anna", ASSESS, Map.of("triageOutcome", "CASE", "reason", "Er speelt meer.", "dossier", "NEW", "contactPerson", "anna"));

        assertThat(household.report("triage_reason")).isEqualTo("Er speelt meer.");
        assertThat(household.openTasks()).containsExactly("userTask_makeContact");
    }

    @Test
    void joinsTheOpenCaseOfTheHouseholdAndOpensNoSecondOne() {
        String name = Households.newName();
        PlayedHousehold known = households.signalled(about(name, "binnenstad")).work("anna", ASSESS, Answers.AS_PROPOSED);

        PlayedHousehold again = households.signalled("amir", about(name, "binnenstad")).work("amir", ASSESS, Answers.AS_PROPOSED);

        assertThat(again.number()).isEqualTo(known.number());
        assertThat(known.processes("case-lifecycle")).hasSize(1);
        assertThat(known.openTasks()).containsExactly("userTask_makeContact", "userTask_reviewSignal");
        assertThat(known.open("userTask_reviewSignal")).extracting(Task::getAssignee).containsExactly("anna");

        again.work("anna", "userTask_reviewSignal", Map.of("review", "TAKEN_UP"));

        assertThat(again.report("status")).isEqualTo("REVIEWED");
        assertThat(again.report("review")).isEqualTo("TAKEN_UP");
        assertThat(known.openTasks()).containsExactly("userTask_makeContact");
    }

    @Test
    void isWeighedAnewWhenTheDossierEndsBeforeAnybodyLookedAtIt() {
        String name = Households.newName();
        PlayedHousehold known = households.signalled(about(name, "binnenstad")).work("anna", ASSESS, Answers.AS_PROPOSED);
        PlayedHousehold again = households.signalled("amir", about(name, "binnenstad")).work("amir", ASSESS, Answers.AS_PROPOSED);

        known.work("anna", "userTask_makeContact", Answers.DECLINES).work("anna", "userTask_confirmRest", Answers.STOP);

        assertThat(known.openTasks()).isEmpty();
        assertThat(again.runJobs().openTasks()).containsExactly(ASSESS);
        assertThat(again.report("status")).isEqualTo("RECEIVED");
    }

    @Test
    void callsTheCrisisServiceForAKnownHouseholdAndThenTellsItsContactPerson() {
        String name = Households.newName();
        PlayedHousehold known = households.signalled(about(name, "binnenstad")).work("anna", ASSESS, Answers.AS_PROPOSED);

        households.signalled("amir", Answers.with(about(name, "binnenstad"), Map.of("acuteDanger", true)))
                .work("amir", ASSESS, Answers.AS_PROPOSED)
                .work("amir", "userTask_callCrisisService", Map.of("crisisService", "VEILIG_THUIS"));

        assertThat(known.openTasks()).containsExactly("userTask_makeContact", "userTask_reviewSignal");
    }

    @Test
    void joinsTheCaseThatWasOpenedWhileTheCrisisServiceWasCalled() {
        String name = Households.newName();
        PlayedHousehold crisis = households.signalled(Answers.with(about(name, "binnenstad"), Map.of("acuteDanger", true)))
                .work("anna", ASSESS, Answers.AS_PROPOSED);
        PlayedHousehold meanwhile = households.signalled("amir", about(name, "binnenstad")).work("amir", ASSESS, Answers.AS_PROPOSED);

        crisis.work("anna", "userTask_callCrisisService", Map.of("crisisService", "EMERGENCY"));

        assertThat(crisis.number()).isEqualTo(meanwhile.number());
        assertThat(meanwhile.openTasks()).containsExactly("userTask_makeContact", "userTask_reviewSignal");
    }

    @Test
    void opensACaseOfItsOwnWhenTheColleagueSaysSo() {
        String name = Households.newName();
        PlayedHousehold parents = households.signalled(about(name, "binnenstad")).work("anna", ASSESS, Answers.AS_PROPOSED);

        PlayedHousehold daughter = households.signalled("anna", about(name, "binnenstad"))
                .work("anna", ASSESS, Map.of("dossier", "NEW", "contactPerson", "anna"));

        assertThat(daughter.number()).isNotEqualTo(parents.number());
        assertThat(parents.openTasks()).containsExactly("userTask_makeContact");
    }

    @Test
    void bringsAHouseholdThatWasLeftAtRestBackUnderItsNumber() {
        String name = Households.newName();
        PlayedHousehold rested = households.signalled(about(name, "binnenstad")).work("anna", ASSESS, Answers.AS_PROPOSED)
                .work("anna", "userTask_makeContact", Answers.DECLINES).work("anna", "userTask_confirmRest", Answers.STOP);

        PlayedHousehold again = households.signalled("amir", about(name, "binnenstad")).work("amir", ASSESS, Answers.AS_PROPOSED);

        assertThat(again.number()).isEqualTo(rested.number());
        assertThat(again.cover("closed_on")).isEqualTo("null");
        assertThat(again.cover("retain_until")).isEqualTo("null");
        assertThat(again.open("userTask_makeContact")).extracting(Task::getAssignee).as("who knew them").containsExactly("anna");
    }

    private static Map<String, Object> about(String name, String neighbourhood) {
        return Answers.signal("Familie " + name, name + "straat 1", neighbourhood);
    }
}

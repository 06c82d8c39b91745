package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.sharing.ConsentWay;
import nl.vliegwiel.sharing.Consents;
import nl.vliegwiel.sharing.GivenConsent;
import nl.vliegwiel.sharing.RunningConsent;
import nl.vliegwiel.sharing.SharingPolicy;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("A consent (C4)")
class ConsentTest {

    private static final String REVIEW = "userTask_reviewSharing";
    private static final Map<String, Object> AGREED = Map.of("agreedWithPartners", "De behandelaar wist wat hij had.");

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private Consents consents;
    @Autowired
    private SharingPolicy policy;
    @Autowired
    private FormService forms;

    @Test
    void isAskedInTheFirstConversationForWhatIsSensitiveOnly() {
        PlayedHousehold household = households.contacted().work("anna", "userTask_recordIntake", Answers.with(Answers.NEXT_CONVERSATION,
                Map.of("consentFor", List.of("ggz"), "consentBy", "Sam")));

        assertThat(consents.running(household.number())).extracting(RunningConsent::partner, RunningConsent::data, RunningConsent::givenBy)
                .containsExactly(tuple("ggz", Set.of("MENTAL_HEALTH", "ADDICTION"), "Sam"));
        assertThat(household.stored("consent", "way")).containsExactly("SPOKEN");
    }

    @Test
    void isNotAskedTwice() {
        PlayedHousehold household = given(households.contacted(), "ggz");

        assertThatThrownBy(() -> household.work("anna", "userTask_recordIntake", Answers.with(Answers.NEXT_CONVERSATION,
                Map.of("consentFor", List.of("ggz"), "consentBy", "Sam")))).hasMessageContaining("Met wie mogen we delen?");
        assertThat(shown(household, "userTask_recordIntake", "consentsRunning")).contains("GGZ, sinds 2 maart 2026");
    }

    @Test
    void endsAtOnceAndWhatStoppedIsReviewedWithWhatStillMayBeShared() {
        PlayedHousehold household = given(households.contacted(), "ggz");
        Sharings.start(player, "anna", "share-data", household, Sharings.HOUSING);
        Sharings.start(player, "anna", "share-data", household, Sharings.MENTAL_HEALTH);

        withdraw(household);

        assertThat(policy.mayShare(household.number(), "ggz", "MENTAL_HEALTH")).isFalse();
        assertThat(household.open(REVIEW)).extracting(Task::getAssignee).containsExactly("anna");
        assertThat(shown(household, REVIEW, "stopped")).contains("Verteld: Geestelijke gezondheid").doesNotContain("Woningcorporatie");
        assertThat(shown(household, REVIEW, "running")).contains("Woningcorporatie", "Contact met hulpverleners").doesNotContain("hulpverleners, Geestelijke");
        household.work("anna", REVIEW, AGREED);
        assertThat(household.stored("consent", "agreed_with_partners")).containsExactly("De behandelaar wist wat hij had.");
        assertThat(household.processes("case-lifecycle")).hasSize(1);
    }

    @Test
    void leavesNothingToAgreeWhenNothingRanOnIt() {
        PlayedHousehold household = withdraw(given(households.contacted(), "ggz")).work("anna", REVIEW, Answers.AS_PROPOSED);

        assertThat(household.open(REVIEW)).isEmpty();
        assertThat(household.stored("consent", "consent_end")).containsExactly("WITHDRAWN");
    }

    @Test
    void keepsASharedItemAliveWhenSomebodyElseConsentedToTheSame() {
        PlayedHousehold household = given(households.contacted(), "ggz");
        Sharings.start(player, "anna", "share-data", household, Sharings.MENTAL_HEALTH);
        given(household, "ggz");

        withdraw(household);
        assertThat(policy.mayShare(household.number(), "ggz", "MENTAL_HEALTH")).isTrue();

        withdraw(household);
        assertThat(policy.mayShare(household.number(), "ggz", "MENTAL_HEALTH")).isFalse();
    }

    @Test
    void isWithdrawnInEveryPhase() {
        for (PlayedHousehold household : List.of(households.assessed(), households.intakeDone(), households.tracksRunning(),
                households.tracksEnded(), households.handoverOffered())) {
            withdraw(given(household, "ggz"));

            assertThat(consents.running(household.number())).as(household.cover("phase")).isEmpty();
            assertThat(household.open(REVIEW)).as(household.cover("phase")).hasSize(1);
        }
    }

    @Test
    void noLongerLetsDataTravelInAHandoverThatWaitsForAnAnswer() {
        PlayedHousehold household = given(households.evaluated("HAND_OVER"), "specialistenteam")
                .work("anna", "userTask_prepareHandover", Answers.AGREES);
        assertThat(household.stored("handover", "domain_lines").get(0)).contains("Geestelijke gezondheid: ", "Wonen: ").doesNotContain("Politie");
        assertThat(household.stored("handover", "left_out").get(0)).contains("Politie en justitie").doesNotContain("Geestelijke");

        withdraw(household);

        assertThat(household.stored("handover", "domain_lines").get(0)).contains("Wonen: ").doesNotContain("Geestelijke");
        assertThat(household.stored("handover", "left_out").get(0)).contains("Geestelijke gezondheid");
        assertThat(policy.domainsThatMayTravel(household.number(), "specialistenteam")).contains("HOUSING").doesNotContain("MENTAL_HEALTH");
    }

    @Test
    void cannotBeWithdrawnTwiceOrForAnotherHousehold() {
        PlayedHousehold household = given(households.contacted(), "ggz");
        String consent = consents.running(household.number()).get(0).id();
        PlayedHousehold other = given(households.contacted(), "ggz");

        assertThatThrownBy(() -> other.report("amir", "CONSENT_WITHDRAWN", Map.of("consent", consent)))
                .hasMessageContaining("Kies een toestemming van dit huishouden die nog loopt");
        withdraw(household);
        assertThat(consents.withdraw(household.number(), consent, "anna")).isFalse();
        assertThatThrownBy(() -> household.report("amir", "CONSENT_WITHDRAWN", Map.of("consent", consent))).isNotNull();
    }

    @Test
    void canBeSeenWithEverythingThatWasShared() {
        PlayedHousehold household = given(households.contacted(), "ggz");
        Sharings.start(player, "anna", "share-data", household, Sharings.MENTAL_HEALTH);
        withdraw(household);

        Sharings.start(player, "amir", "share-data", household, Map.of("sharingWish", "LOOK"));

        assertThat(shown(household, "userTask_viewSharing", "overview")).contains("ingetrokken: Geestelijke gezondheid", "Samen hulp geven");
        assertThat(shown(household, "userTask_viewSharing", "consents")).contains("Sam, op 2 maart 2026 in een gesprek", "ingetrokken op 2 maart 2026");
        household.work("amir", "userTask_viewSharing", Answers.AS_PROPOSED);
        assertThat(household.ends("share-data")).containsExactly("endEvent_sharingViewed");
    }

    @Test
    void isUsedByTheDirectorForAHouseholdOfTheSecondLine() {
        PlayedHousehold household = given(households.handoverOffered(), "ggz");
        household.work("els", "userTask_recordConversation", Answers.HELD).work("els", "userTask_assessHandover", Answers.ACCEPTED);

        Sharings.start(player, "els", "data-request", household, Sharings.ASK_GGZ);
        Sharings.start(player, "els", "share-data", household, Answers.with(Sharings.MENTAL_HEALTH, Map.of("data", List.of("MENTAL_HEALTH"))));

        assertThat(household.open("userTask_fileAnswer")).extracting(Task::getTenantId, Task::getAssignee)
                .containsExactly(tuple("specialistenteam", "els"));
        household.work("els", "userTask_passOnData", Sharings.TOLD).work("els", "userTask_fileAnswer", Sharings.answered("Ja.", "Ja."));
        assertThatThrownBy(() -> Sharings.start(player, "anna", "share-data", household, Sharings.HOUSING)).hasMessageContaining("Welk huishouden?");
    }

    @Test
    void isReviewedByTheDirectorWhenItEndsInTheSecondLine() {
        PlayedHousehold household = given(households.inSecondLine(), "ggz");

        household.report("els", "CONSENT_WITHDRAWN", Map.of("consent", consents.running(household.number()).get(0).id()));

        assertThat(household.open(REVIEW)).extracting(Task::getTenantId, Task::getAssignee).containsExactly(tuple("specialistenteam", "els"));
        household.work("els", REVIEW, AGREED);
        assertThat(household.openTasks()).containsExactly("userTask_guideHousehold");
    }

    private PlayedHousehold given(PlayedHousehold household, String partner) {
        consents.give(household.number(), new GivenConsent(partner, Set.of("MENTAL_HEALTH", "ADDICTION"), "Sam",
                LocalDate.of(2026, 3, 2), ConsentWay.SPOKEN), "anna");
        return household;
    }

    private PlayedHousehold withdraw(PlayedHousehold household) {
        return household.report("amir", "CONSENT_WITHDRAWN", Map.of("consent", consents.running(household.number()).get(0).id()));
    }

    /** What a field or a table of the one open task of this kind shows. */
    private String shown(PlayedHousehold household, String task, String key) {
        Task open = household.open(task).get(0);
        TypedValue value = player.as(open.getAssignee(), () -> forms.getTaskFormVariables(open.getId(), List.of(key), false).getValueTyped(key));
        return value instanceof SerializableValue list ? list.getValueSerialized() : String.valueOf(value.getValue());
    }
}

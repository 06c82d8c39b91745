package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.sharing.Consents;
import nl.vliegwiel.sharing.SharingPolicy;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("An act of sharing (C4)")
class ShareDataTest {

    private static final String PASS_ON = "userTask_passOnData";

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private SharingPolicy policy;
    @Autowired
    private Consents consents;
    @Autowired
    private HistoryService history;

    @Test
    void isAllowedByTheAgreementAndPassedOnByWhoAskedIt() {
        PlayedHousehold household = share("amir", Sharings.HOUSING);

        assertThat(household.open(PASS_ON).get(0).getAssignee()).isEqualTo("amir");
        assertThat(policy.mayShare(household.number(), "woningcorporatie", "HOUSING")).isTrue();
        assertThat(policy.mayShare(household.number(), "woningcorporatie", "FINANCES")).isFalse();
        household.work("amir", PASS_ON, Sharings.TOLD);

        assertThat(household.ends("share-data")).containsExactly("endEvent_sharingRecorded");
        assertThat(household.stored("sharing_act", "sharing_rule")).containsExactly("ALLOWED_BY_AGREEMENT");
        assertThat(household.stored("sharing_act", "agreement_version")).containsExactly("2025-1");
        assertThat(household.stored("sharing_act", "passed_on")).containsExactly("2026-03-02");
        assertThat(household.stored("sharing_act", "until_on")).containsExactly("2026-06-02");
    }

    @Test
    void isRefusedAtOnceWithTheRuleAndWhatToDoInsteadAndRecordedAllTheSame() {
        PlayedHousehold household = households.contacted();

        assertRefused(household, Map.of("basis", "CONSENT_ONLY"), "Toestemming alleen is daarvoor niet genoeg", "NO_LEGAL_BASIS");
        assertRefused(household, Map.of("purpose", "DEBT_HELP"), "Dit doel staat niet in de afspraak", "PURPOSE_NOT_AGREED");
        assertRefused(household, Map.of("data", List.of("HOUSING", "FINANCES")), "Kies minder gegevens", "DATA_NOT_COVERED");
        assertRefused(household, Map.of("until", "2027-03-03"), "Kies een eerdere einddatum", "PERIOD_TOO_LONG");
        assertRefused(household, Map.of("partner", "other", "otherPartner", "Kerk"), "geen afspraak over gegevens", "NO_AGREEMENT");

        assertThat(household.processes("share-data")).isEmpty();
        assertThat(household.stored("sharing_act", "allowed")).hasSize(5).allMatch(allowed -> allowed.equalsIgnoreCase("false") || allowed.equals("f"));
        assertThat(policy.mayShare(household.number(), "woningcorporatie", "HOUSING")).isFalse();
    }

    private void assertRefused(PlayedHousehold household, Map<String, Object> others, String why, String rule) {
        assertThatThrownBy(() -> Sharings.start(player, "anna", "share-data", household, Answers.with(Sharings.HOUSING, others)))
                .hasMessageContaining("Dit mag niet").hasMessageContaining(why).hasMessageNotContaining("Kerk");
        assertThat(household.stored("sharing_act", "sharing_rule")).contains(rule);
    }

    @Test
    void needsConsentOnTopOfTheBasisForWhatIsSensitive() {
        PlayedHousehold household = households.contacted();

        assertThatThrownBy(() -> Sharings.start(player, "anna", "share-data", household, Sharings.MENTAL_HEALTH))
                .hasMessageContaining("Vraag toestemming");
        Sharings.start(player, "anna", "share-data", household, Answers.with(Sharings.MENTAL_HEALTH, Sharings.CONSENT));

        assertThat(household.stored("sharing_act", "sharing_rule")).containsExactly("ALLOWED_WITH_CONSENT", "CONSENT_MISSING");
        assertThat(household.stored("consent", "given_by")).containsExactly("Sam zelf");
        assertThat(policy.mayShare(household.number(), "ggz", "MENTAL_HEALTH", "HELPERS")).isTrue();
    }

    @Test
    void isAllowedWithoutAnAgreementWhenSomebodyIsInDanger() {
        share("anna", Map.of("partner", "other", "otherPartner", "Ziekenhuis", "data", List.of("PHYSICAL_HEALTH"), "purpose", "JOINT_SUPPORT",
                "basis", "VITAL_INTEREST", "until", "2026-03-16"));

        assertThatThrownBy(() -> share("anna", Map.of("partner", "other", "otherPartner", "Ziekenhuis", "data", List.of("PHYSICAL_HEALTH"),
                "purpose", "JOINT_SUPPORT", "basis", "VITAL_INTEREST", "until", "2026-03-17")))
                .hasMessageContaining("maar kort");
    }

    @Test
    void stopsWhenTheConsentIsWithdrawnBeforeItWasPassedOn() {
        PlayedHousehold household = share("anna", Answers.with(Sharings.MENTAL_HEALTH, Sharings.CONSENT));

        withdraw(household);

        assertThat(policy.mayShare(household.number(), "ggz", "MENTAL_HEALTH")).isFalse();
        assertThat(policy.mayShare(household.number(), "ggz", "HELPERS")).as("rests on the agreement alone").isTrue();
        household.work("anna", PASS_ON, Sharings.NOT_TOLD);
        assertThat(household.stored("sharing_act", "act_end")).containsExactly("NOT_PASSED_ON");
    }

    @Test
    void cannotBePassedOnAfterItStopped() {
        PlayedHousehold household = share("anna", Answers.with(Answers.with(Sharings.MENTAL_HEALTH, Map.of("data", List.of("MENTAL_HEALTH"))), Sharings.CONSENT));
        withdraw(household).at(Households.START.plusDays(1).toInstant());

        assertThatThrownBy(() -> household.work("anna", PASS_ON, Sharings.TOLD)).hasMessageContaining("tot dan mocht u delen");
        household.work("anna", PASS_ON, Map.of("passed", "YES", "passedOn", "2026-03-02"));

        assertThat(household.stored("sharing_act", "act_end")).containsExactly("BASIS_LOST");
    }

    @Test
    void isOverAfterItsDate() {
        PlayedHousehold household = share("anna", Answers.with(Sharings.HOUSING, Map.of("until", "2026-03-03")));
        household.at(Households.START.plusDays(1).toInstant());
        assertThat(policy.mayShare(household.number(), "woningcorporatie", "HOUSING")).isTrue();

        household.at(Households.START.plusDays(2).toInstant());

        assertThat(policy.mayShare(household.number(), "woningcorporatie", "HOUSING")).isFalse();
    }

    @Test
    void isRefusedAboutAnotherTeamsHousehold() {
        PlayedHousehold household = households.contacted();

        assertThatThrownBy(() -> Sharings.start(player, "bram", "share-data", household, Sharings.HOUSING)).hasMessageContaining("Welk huishouden?");
        assertThat(household.stored("sharing_act", "id")).isEmpty();
    }

    @Test
    void leavesNoDecisionInTheEngineWhenSomethingIsOnlyShown() {
        PlayedHousehold household = households.contacted();
        long before = decisions();

        assertThat(policy.domainsThatMayTravel(household.number(), "specialistenteam")).contains("FINANCES", "PLAN").doesNotContain("MENTAL_HEALTH");
        assertThat(policy.domainsThatMayTravel(household.number(), "ggz")).as("no agreement on handing over").isEmpty();
        assertThat(decisions()).isEqualTo(before);

        assertThat(policy.travels(household.number(), "specialistenteam", List.of("FINANCES", "ADDICTION"), "anna")).containsExactly("FINANCES");
        assertThat(household.stored("sharing_act", "kind")).containsExactly("HANDED_OVER");
        assertThat(decisions()).isEqualTo(before + 1);
    }

    private long decisions() {
        return history.createHistoricDecisionInstanceQuery().decisionDefinitionKey("sharing-allowed").count();
    }

    private PlayedHousehold share(String login, Map<String, Object> answers) {
        return Sharings.start(player, login, "share-data", households.contacted(), answers);
    }

    private PlayedHousehold withdraw(PlayedHousehold household) {
        return household.report("amir", "CONSENT_WITHDRAWN", Map.of("consent", consents.running(household.number()).get(0).id()));
    }
}

package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.mandate.AgreedBudget;
import nl.vliegwiel.mandate.AgreedMeans;
import nl.vliegwiel.mandate.DecisionKind;
import nl.vliegwiel.mandate.EscalationAgreement;
import nl.vliegwiel.mandate.Mandate;
import nl.vliegwiel.mandate.Mandate.Power;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.sharing.InformationAgreement;
import nl.vliegwiel.sharing.InformationAgreements;
import nl.vliegwiel.sharing.LegalBasis;
import nl.vliegwiel.sharing.SharingPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is agreed here with the team of the households is taken back after each test: other tests have the same team. */
@ProductTest
@DisplayName("What a team agrees, in its cases")
class AgreementsInCasesTest {

    private static final String TEAM = "wijkteam-centrum";
    private static final String LANDLORD = "woningcorporatie";
    private static final LocalDate TODAY = Households.START.toLocalDate();

    @Autowired
    private Households households;
    @Autowired
    private Player player;
    @Autowired
    private AgreedMeans means;
    @Autowired
    private InformationAgreements agreements;
    @Autowired
    private SharingPolicy policy;
    @Autowired
    private EntityManager entities;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void isTheMandateAndTheBudgetOfTheNextDecision() {
        PlayedHousehold household = households.contacted();
        HelpDecisions.start(player, "anna", "case-decision", household, HelpDecisions.TEST);

        whileAgreed(() -> {
            means.mandate(TEAM, new Mandate("opzet-wijkteam-centrum-1", true,
                    List.of(new Power(DecisionKind.SPECIALIST_TEST, new BigDecimal("100"), false, null))), TODAY, "daan");
            means.budget(TEAM, new AgreedBudget("opzet-wijkteam-centrum-1", new BigDecimal("50000")), TODAY, "daan");
            HelpDecisions.start(player, "anna", "case-decision", household, HelpDecisions.TEST);

            assertThat(stored(household, "case_decision", "mandate_version"))
                    .containsExactlyInAnyOrder("mandaat-centrum-2026", "opzet-wijkteam-centrum-1");
            assertThat(stored(household, "case_decision", "status")).hasSize(2);
            assertThat(household.openTasks()).contains("userTask_decideRequest", "userTask_carryOutDecision");
        });
    }

    @Test
    void isTheEscalationAgreementOfTheNextEscalation() {
        PlayedHousehold household = households.contacted();

        whileAgreed(() -> {
            means.escalation(TEAM, new EscalationAgreement("opzet-wijkteam-centrum-1", "de manager", 2, "de directeur"), TODAY, "daan");
            HelpDecisions.start(player, "anna", "escalation", household, HelpDecisions.stuck(TODAY.plusDays(7)));

            assertThat(stored(household, "escalation", "agreement_version")).containsExactly("opzet-wijkteam-centrum-1");
        });
    }

    @Test
    void endsWhatIsSharedWithAPartnerWhoseAgreementEnds() {
        PlayedHousehold household = Sharings.start(player, "anna", "share-data", households.contacted(), Sharings.HOUSING);

        whileAgreed(() -> {
            agreements.end(TEAM, LANDLORD, TODAY, "daan");
            assertThat(policy.mayShare(household.number(), LANDLORD, "HOUSING")).as("the last day").isTrue();

            household.at(Households.START.plusDays(1).toInstant());
            assertThat(policy.mayShare(household.number(), LANDLORD, "HOUSING")).isFalse();
        });
    }

    @Test
    void endsOnlyWhatTheNextAgreementDoesNotHold() {
        PlayedHousehold household = Sharings.start(player, "anna", "share-data", households.contacted(), Sharings.HOUSING);

        whileAgreed(() -> {
            agreements.agree(TEAM, landlord("ruimer", TODAY.plusDays(1), "HOUSING", "FINANCES"), "daan");
            agreements.agree(TEAM, landlord("krapper", TODAY.plusDays(3), "FINANCES"), "daan");

            household.at(Households.START.plusDays(2).toInstant());
            assertThat(policy.mayShare(household.number(), LANDLORD, "HOUSING")).isTrue();
            household.at(Households.START.plusDays(3).toInstant());
            assertThat(policy.mayShare(household.number(), LANDLORD, "HOUSING")).isFalse();
        });
    }

    @Test
    void letsNothingTravelToASecondLineWithoutAnAgreement() {
        PlayedHousehold household = households.contacted();
        assertThat(policy.domainsThatMayTravel(household.number(), "specialistenteam")).contains("PLAN", "WORK");

        whileAgreed(() -> {
            agreements.end(TEAM, "specialistenteam", TODAY.plusDays(4), "daan");
            assertThat(policy.travels(household.number(), "specialistenteam", Set.of("WORK", "ADDICTION"), "anna")).containsExactly("WORK");
            assertThat(stored(household, "sharing_act", "until_on")).containsExactly(TODAY.plusDays(4).toString());

            household.at(Households.START.plusDays(5).toInstant());
            assertThat(policy.domainsThatMayTravel(household.number(), "specialistenteam")).isEmpty();
            assertThat(policy.travels(household.number(), "specialistenteam", Set.of("WORK"), "anna")).isEmpty();
        });
    }

    private static InformationAgreement landlord(String version, LocalDate from, String... data) {
        return new InformationAgreement(LANDLORD, "Woningcorporatie", Set.of("KEEP_HOME"), Set.of(LegalBasis.PUBLIC_TASK), Set.of(data), Set.of(),
                from, null, version);
    }

    private List<String> stored(PlayedHousehold household, String table, String column) {
        entities.flush();
        return household.stored(table, column);
    }

    private void whileAgreed(Runnable play) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            play.run();
        });
    }
}

package nl.vliegwiel.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.vliegwiel.mandate.AgreementProperties.BudgetAgreement;
import nl.vliegwiel.mandate.AgreementProperties.EscalationTerms;
import nl.vliegwiel.mandate.AgreementProperties.MandateAgreement;
import nl.vliegwiel.mandate.AgreementProperties.PowerRow;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
@DisplayName("The configured agreements of a team")
class MeansOpeningPositionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MeansOpeningPosition ofTheProduct;
    @Autowired
    private AgreedMeans means;
    @Autowired
    private AgreedMandateRows mandateRows;
    @Autowired
    private AgreedBudgetRows budgetRows;
    @Autowired
    private AgreedEscalationRows escalationRows;
    @Autowired
    private Mandates mandates;
    @Autowired
    private Budgets budgets;
    @Autowired
    private EscalationAgreements escalations;
    @Autowired
    private JdbcTemplate database;

    @Test
    void areLaidDownWhereATeamHasNothingOfTheKind() {
        means.budget(team, new AgreedBudget("uit de ronde", BigDecimal.TEN), DAY.plusYears(1), "daan");

        configured("eerste").install();

        assertThat(mandates.of(team, DAY)).contains(new Mandate("eerste", true,
                List.of(new Mandate.Power(DecisionKind.SPECIALIST_TEST, new BigDecimal("500.00"), true, null))));
        assertThat(escalations.of(team, DAY)).contains(new EscalationAgreement("haast", "de manager", 2, "de directeur"));
        assertThat(budgets.of(team, DAY.getYear())).isEmpty();
    }

    @Test
    void neverReplaceWhatIsThere() {
        configured("eerste").install();
        means.mandate(team, new Mandate("uit de ronde", false, List.of()), DAY, "daan");
        int rows = rows();

        configured("eerste").install();
        configured("uit een later bestand").install();

        assertThat(mandates.of(team, DAY)).map(Mandate::version).contains("uit de ronde");
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void areThereForTheTeamsOfTheProductAndStayAsTheyWere() {
        int rows = rows();

        ofTheProduct.install();

        assertThat(rows()).isEqualTo(rows);
        assertThat(mandates.of("wijkteam-noord", DAY)).satisfies(mandate -> assertThat(mandate.orElseThrow().version()).isEqualTo("mandaat-noord-2026"));
        assertThat(mandates.of("wijkteam-noord", DAY.minusDays(1))).isEmpty();
    }

    @Test
    void stopTheStartWhenTheyCannotBeLaidDown() {
        AgreementProperties twice = new AgreementProperties(List.of(), List.of(budget("geld", DAY), budget("geld", DAY.plusDays(1))), List.of());

        assertThatThrownBy(() -> position(twice).install()).hasMessageContaining(team).hasMessageContaining("geld").hasMessageContaining("version");
    }

    private MeansOpeningPosition configured(String version) {
        return position(new AgreementProperties(
                List.of(new MandateAgreement(team, version, DAY, true, List.of(new PowerRow(DecisionKind.SPECIALIST_TEST, new BigDecimal("500"), true, null)))),
                List.of(budget("geld", DAY)), List.of(new EscalationTerms(team, "haast", DAY, "de manager", 2, "de directeur"))));
    }

    private BudgetAgreement budget(String version, LocalDate from) {
        return new BudgetAgreement(team, version, from, new BigDecimal("1000"));
    }

    private MeansOpeningPosition position(AgreementProperties properties) {
        return new MeansOpeningPosition(properties, means, mandateRows, budgetRows, escalationRows);
    }

    private int rows() {
        return database.queryForObject("select (select count(*) from agreed_mandate) + (select count(*) from agreed_budget)"
                + " + (select count(*) from agreed_escalation) + (select count(*) from agreed_power)", Integer.class);
    }
}

package nl.vliegwiel.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.sharing.AgreementsProperties.Information;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.team.TeamVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
@DisplayName("The configured information agreements (T8)")
class InformationOpeningPositionTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private InformationOpeningPosition ofTheProduct;
    @Autowired
    private InformationAgreements agreements;
    @Autowired
    private InformationAgreementRows rows;
    @Autowired
    private InformationAgreementCheck check;
    @Autowired
    private JdbcTemplate database;

    @Test
    void areLaidDownForEachPartnerThatTheTeamHasNothingWith() {
        agreements.agree(team, row("ggz", "uit de ronde", "WORK").agreement(), "daan");

        position(row("werkplein", "2027", "WORK"), row("werkplein", "2028", "WORK"), row("ggz", "2027", "WORK")).install();

        assertThat(agreements.of(team)).extracting(InformationAgreement::version).containsExactly("uit de ronde", "2027", "2028");
    }

    @Test
    void neverReplaceWhatWasAgreedOrEndedSince() {
        InformationOpeningPosition configured = position(row("werkplein", "2027", "WORK"), row("ggz", "2027", "WORK"));
        configured.install();
        agreements.end(team, "werkplein", DAY, "daan");
        agreements.agree(team, row("ggz", "uit de ronde", "WORK").agreement(), "daan");

        configured.install();

        assertThat(agreements.with(team, "werkplein", DAY.plusDays(1))).isEmpty();
        assertThat(agreements.with(team, "ggz", DAY)).map(InformationAgreement::version).contains("uit de ronde");
        assertThat(agreements.of(team)).hasSize(3);
    }

    @Test
    void areThereForTheTeamsOfTheProductAndStayAsTheyWere() {
        int before = stored();

        ofTheProduct.install();

        assertThat(stored()).isEqualTo(before);
        assertThat(agreements.on("specialistenteam", DAY)).extracting(InformationAgreement::partner)
                .containsExactly("wijkteam-centrum", "wijkteam-noord", "ggz", "schuldhulp");
    }

    @Test
    void stopTheStartWhenTheyNameWhatDoesNotExist() {
        assertThatThrownBy(() -> position(row("werkplein", "2027", "MOON"))).hasMessageContaining("werkplein").hasMessageContaining("2027")
                .hasMessageContaining("data");
        TeamDirectory none = Mockito.mock(TeamDirectory.class);
        assertThatThrownBy(() -> new InformationOpeningPosition(new AgreementsProperties(List.of(row("werkplein", "2027", "WORK"))), agreements,
                rows, check, none).install()).hasMessageContaining("teams");
    }

    @Test
    void neverNameConsentAsALegalBasis() {
        Information onConsent = new Information(List.of(team), "werkplein", "Werkplein", Set.of("TO_WORK"), Set.of(LegalBasis.CONSENT_ONLY),
                Set.of("WORK"), Set.of(), DAY, null, "2027");

        assertThatThrownBy(() -> position(onConsent)).hasMessageContaining("werkplein").hasMessageContaining("bases");
    }

    private InformationOpeningPosition position(Information... configured) {
        TeamDirectory teams = Mockito.mock(TeamDirectory.class);
        Mockito.when(teams.history(team)).thenReturn(List.of(new TeamVersion("1", DAY, new Team(team, "Team", Line.FIRST, List.of(), null), true, null,
                "beginstand", Instant.EPOCH)));
        return new InformationOpeningPosition(new AgreementsProperties(List.of(configured)), agreements, rows, check, teams);
    }

    private Information row(String partner, String version, String data) {
        return new Information(List.of(team), partner, "Partner", Set.of("TO_WORK"), Set.of(LegalBasis.PUBLIC_TASK), Set.of(data), Set.of(),
                DAY, null, version);
    }

    private int stored() {
        return database.queryForObject("select (select count(*) from information_agreement) + (select count(*) from information_agreement_item)",
                Integer.class);
    }
}

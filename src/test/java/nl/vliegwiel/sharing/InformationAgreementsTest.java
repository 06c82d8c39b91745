package nl.vliegwiel.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.dossier.LifeDomains;
import nl.vliegwiel.dossier.LifeDomains.LifeDomain;
import nl.vliegwiel.sharing.AgreementsProperties.Information;
import nl.vliegwiel.sharing.SharingProperties.Purpose;
import nl.vliegwiel.team.Team;
import nl.vliegwiel.team.Team.Line;
import nl.vliegwiel.team.TeamDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Information agreements (T8)")
class InformationAgreementsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void holdFromTheirFirstToTheirLastDay() {
        InformationAgreement year = agreement(Set.of("WORK"), NEW_YEAR.minusYears(1), NEW_YEAR.minusDays(1), "2026").agreement();

        assertThat(year.holdsOn(NEW_YEAR.minusYears(1))).isTrue();
        assertThat(year.holdsOn(NEW_YEAR.minusDays(1))).isTrue();
        assertThat(year.holdsOn(NEW_YEAR)).isFalse();
        assertThat(year.holdsOn(NEW_YEAR.minusYears(1).minusDays(1))).isFalse();
    }

    @Test
    void areReadInTheVersionOfTheDayTheLatestFirst() {
        InformationAgreements agreements = configured(agreement(Set.of("WORK"), NEW_YEAR.minusYears(1), null, "2026"),
                agreement(Set.of("WORK", "HOUSING"), NEW_YEAR, null, "2027"));

        assertThat(agreements.with("centrum", "werkplein", NEW_YEAR.minusDays(1))).map(InformationAgreement::version).contains("2026");
        assertThat(agreements.with("centrum", "werkplein", NEW_YEAR)).map(InformationAgreement::version).contains("2027");
        assertThat(agreements.with("centrum", "werkplein", NEW_YEAR.minusYears(2))).isEmpty();
        assertThat(agreements.with("noord", "werkplein", NEW_YEAR)).isEmpty();
    }

    @Test
    void keepTheNameOfAPartnerWhoseAgreementEnded() {
        InformationAgreements agreements = configured(agreement(Set.of("WORK"), NEW_YEAR.minusYears(1), NEW_YEAR.minusDays(1), "2026"));

        assertThat(agreements.nameOf("centrum", "werkplein")).isEqualTo("Werkplein");
        assertThat(agreements.nameOf("centrum", "gone")).isEqualTo("gone");
    }

    @Test
    void stopTheStartWhenTheyNameWhatDoesNotExist() {
        assertThatThrownBy(() -> configured(agreement(Set.of("MOON"), NEW_YEAR, null, "2027"))).hasMessageContaining("werkplein").hasMessageContaining("data");
    }

    @Test
    void neverNameConsentAsALegalBasis() {
        Information agreement = new Information(List.of("centrum"), "werkplein", "Werkplein", Set.of("TO_WORK"), Set.of(LegalBasis.CONSENT_ONLY),
                Set.of("WORK"), Set.of(), NEW_YEAR, null, "2027");

        assertThat(Validation.buildDefaultValidatorFactory().getValidator().validate(agreement)).hasSize(1);
    }

    private static Information agreement(Set<String> data, LocalDate from, LocalDate until, String version) {
        return new Information(List.of("centrum"), "werkplein", "Werkplein", Set.of("TO_WORK"), Set.of(LegalBasis.PUBLIC_TASK), data, Set.of(),
                from, until, version);
    }

    private static InformationAgreements configured(Information... agreements) {
        TeamDirectory teams = mock(TeamDirectory.class);
        when(teams.find(anyString())).thenReturn(Optional.of(new Team("centrum", "Centrum", Line.FIRST, List.of(), null)));
        LifeDomains domains = new LifeDomains(List.of(new LifeDomain("WORK", "Werk", true), new LifeDomain("HOUSING", "Wonen", false)));
        return new ConfiguredInformationAgreements(new AgreementsProperties(List.of(agreements)),
                new SharingProperties(12, 3, 14, List.of(new Purpose("TO_WORK", "Naar werk"))), new SharingData(domains), teams);
    }
}

package nl.vliegwiel.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.team.AgreementRefused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
@DisplayName("Information agreements (T8)")
class InformationAgreementsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final InformationAgreement AGREED = new InformationAgreement("werkplein", "Werkplein", Set.of("TO_WORK", "JOINT_SUPPORT"),
            Set.of(LegalBasis.PUBLIC_TASK, LegalBasis.LEGAL_DUTY), Set.of("WORK", "ADDICTION"), Set.of("ADDICTION"), NEW_YEAR.minusYears(1), null, "2026");

    /** Of this test alone. */
    private final String team = "team-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private InformationAgreements agreements;

    @Test
    void areKeptAsTheyWereAgreed() {
        agreements.agree(team, AGREED, "daan");

        assertThat(agreements.of(team)).containsExactly(AGREED);
        assertThat(agreements.of(team, "werkplein")).containsExactly(AGREED);
        assertThat(agreements.of("team-zonder")).isEmpty();
    }

    @Test
    void areReadInTheVersionOfTheDay() {
        agreements.agree(team, version("2027", NEW_YEAR, null), "daan");
        agreements.agree(team, AGREED, "daan");
        agreements.agree(team, version("2027 beter", NEW_YEAR, null), "daan");

        assertThat(with(NEW_YEAR.minusYears(1).minusDays(1))).isEmpty();
        assertThat(with(NEW_YEAR.minusDays(1))).contains("2026");
        assertThat(with(NEW_YEAR)).contains("2027 beter");
        assertThat(agreements.on(team, NEW_YEAR)).extracting(InformationAgreement::version).containsExactly("2027 beter");
        assertThat(agreements.with(team, "ggz", NEW_YEAR)).isEmpty();
    }

    @Test
    void areLaidDownOnce() {
        agreements.agree(team, AGREED, "daan");
        agreements.agree(team, AGREED, "daan");

        assertThat(agreements.of(team)).hasSize(1);
        assertRefused("version", () -> agreements.agree(team, version("2026", NEW_YEAR, null), "daan"));
        agreements.end(team, "werkplein", NEW_YEAR, "daan");
        agreements.agree(team, AGREED, "daan");
        assertThat(with(NEW_YEAR.plusDays(1))).as("ended stays ended").isEmpty();
    }

    @Test
    void endOnTheDayThatIsSetAndShowOnlyTheirName() {
        agreements.agree(team, AGREED, "daan");
        agreements.agree(team, version("2028", NEW_YEAR.plusYears(1), null), "daan");

        agreements.end(team, "werkplein", NEW_YEAR, "daan");

        assertThat(with(NEW_YEAR)).contains("2026");
        assertThat(with(NEW_YEAR.plusDays(1))).isEmpty();
        assertThat(with(NEW_YEAR.plusYears(2))).as("what was agreed for later ended too").isEmpty();
        assertThat(agreements.on(team, NEW_YEAR.plusDays(1))).isEmpty();
        assertThat(agreements.nameOf(team, "werkplein")).isEqualTo("Werkplein");
        assertThat(agreements.names(team)).containsExactly(Map.entry("werkplein", "Werkplein"));
        assertThat(agreements.nameOf(team, "gone")).isEqualTo("gone");
    }

    @Test
    void endEarlierButNeverLaterThanWasSet() {
        agreements.agree(team, version("2026", NEW_YEAR.minusYears(1), NEW_YEAR), "daan");

        agreements.end(team, "werkplein", NEW_YEAR.plusYears(1), "daan");
        assertThat(with(NEW_YEAR.plusDays(1))).isEmpty();
        agreements.end(team, "werkplein", NEW_YEAR.minusDays(1), "daan");
        assertThat(with(NEW_YEAR)).isEmpty();

        agreements.agree(team, version("2027", NEW_YEAR.plusMonths(1), null), "daan");
        assertThat(with(NEW_YEAR.plusMonths(1))).as("they agree again").contains("2027");
    }

    @Test
    void areRefusedWithTheFieldThatIsNotSound() {
        assertRefused("team", () -> agreements.agree("", AGREED, "daan"));
        assertRefused("by", () -> agreements.agree(team, AGREED, " "));
        assertRefused("version", () -> agreements.agree(team, version(null, NEW_YEAR, null), "daan"));
        assertRefused("from", () -> agreements.agree(team, version("2027", null, null), "daan"));
        assertRefused("until", () -> agreements.agree(team, version("2027", NEW_YEAR, NEW_YEAR.minusDays(1)), "daan"));
        assertRefused("partner", () -> agree("Werk plein", "Werkplein", Set.of("TO_WORK"), LegalBasis.PUBLIC_TASK, Set.of("WORK"), Set.of()));
        assertRefused("partnerName", () -> agree("werkplein", " ", Set.of("TO_WORK"), LegalBasis.PUBLIC_TASK, Set.of("WORK"), Set.of()));
        assertRefused("purposes", () -> agree("werkplein", "W", Set.of("TO_THE_MOON"), LegalBasis.PUBLIC_TASK, Set.of("WORK"), Set.of()));
        assertRefused("purposes", () -> agree("werkplein", "W", Set.of(), LegalBasis.PUBLIC_TASK, Set.of("WORK"), Set.of()));
        assertRefused("bases", () -> agree("werkplein", "W", Set.of("TO_WORK"), LegalBasis.CONSENT_ONLY, Set.of("WORK"), Set.of()));
        assertRefused("bases", () -> agree("werkplein", "W", Set.of("TO_WORK"), null, Set.of("WORK"), Set.of()));
        assertRefused("data", () -> agree("werkplein", "W", Set.of("TO_WORK"), LegalBasis.PUBLIC_TASK, Set.of("MOON"), Set.of()));
        assertRefused("data", () -> agree("werkplein", "W", Set.of("TO_WORK"), LegalBasis.PUBLIC_TASK, Set.of(), Set.of()));
        assertRefused("consentData", () -> agree("werkplein", "W", Set.of("TO_WORK"), LegalBasis.PUBLIC_TASK, Set.of("WORK"), Set.of("HOUSING")));
        assertRefused("lastDay", () -> agreements.end(team, "werkplein", null, "daan"));
        assertRefused("partner", () -> agreements.end(team, "werkplein", NEW_YEAR, "daan"));
        assertThat(agreements.of(team)).isEmpty();
    }

    private void agree(String partner, String name, Set<String> purposes, LegalBasis basis, Set<String> data, Set<String> consentData) {
        Set<LegalBasis> bases = new HashSet<>(Arrays.asList(basis));
        agreements.agree(team, new InformationAgreement(partner, name, purposes, bases, data, consentData, NEW_YEAR, null, "2027"), "daan");
    }

    private Optional<String> with(LocalDate day) {
        return agreements.with(team, "werkplein", day).map(InformationAgreement::version);
    }

    private static InformationAgreement version(String version, LocalDate from, LocalDate until) {
        return new InformationAgreement("werkplein", "Werkplein", Set.of("TO_WORK"), Set.of(LegalBasis.PUBLIC_TASK), Set.of("WORK"), Set.of(),
                from, until, version);
    }

    private static void assertRefused(String field, ThrowingCallable laidDown) {
        assertThatThrownBy(laidDown).isInstanceOfSatisfying(AgreementRefused.class, refused -> assertThat(refused.field()).isEqualTo(field))
                .hasMessageContaining(field);
    }
}

package nl.vliegwiel.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.sharing.InformationAgreement.Ground;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was agreed with a partner over the years (T8)")
class PartnerVersionsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Ground WORK = ground(Set.of("WORK"), Set.of("WORK"));

    @Test
    void holdsFromItsFirstToItsLastDay() {
        PartnerVersions versions = versions(version("jaar", DAY, DAY.plusDays(9), "WORK"));

        assertThat(versions.on(DAY.minusDays(1))).isEmpty();
        assertThat(name(versions, DAY)).contains("jaar");
        assertThat(name(versions, DAY.plusDays(9))).contains("jaar");
        assertThat(versions.on(DAY.plusDays(10))).isEmpty();
        assertThat(versions.lastDay(WORK, DAY)).contains(DAY.plusDays(9));
    }

    @Test
    void isReplacedForGoodByTheNextOne() {
        PartnerVersions versions = versions(version("oud", DAY, null, "WORK"), version("nieuw", DAY.plusDays(5), DAY.plusDays(9), "WORK"));

        assertThat(name(versions, DAY.plusDays(4))).contains("oud");
        assertThat(name(versions, DAY.plusDays(5))).contains("nieuw");
        assertThat(versions.on(DAY.plusDays(10))).as("the old one does not come back").isEmpty();
        assertThat(versions.lastDay(WORK, DAY)).contains(DAY.plusDays(9));
    }

    @Test
    void isWhatWasLaidDownLastForTheSameDay() {
        assertThat(name(versions(version("eerst", DAY, null, "WORK"), version("laatst", DAY, null, "WORK")), DAY)).contains("laatst");
    }

    @Test
    void givesNoWayToWhatWasEndedBeforeItBegan() {
        PartnerVersions versions = versions(version("loopt", DAY, null, "WORK"), version("ging niet door", DAY.plusDays(5), DAY.plusDays(1), "WORK"));

        assertThat(name(versions, DAY.plusDays(6))).contains("loopt");
        assertThat(versions.lastDay(WORK, DAY)).isEmpty();
    }

    @Test
    void coversUntilTheFirstVersionThatDoesNot() {
        PartnerVersions versions = versions(version("1", DAY, DAY.plusDays(4), "WORK"), version("2", DAY.plusDays(5), null, "WORK", "HOUSING"),
                version("3", DAY.plusDays(20), null, "HOUSING"));

        assertThat(versions.lastDay(WORK, DAY)).contains(DAY.plusDays(19));
        assertThat(versions.lastDay(ground(Set.of("HOUSING"), Set.of()), DAY)).as("not even today").contains(DAY.minusDays(1));
        assertThat(versions.lastDay(ground(Set.of("HOUSING"), Set.of()), DAY.plusDays(5))).as("no end was agreed").isEmpty();
        assertThat(versions(version("1", DAY, DAY.plusDays(4), "WORK"), version("2", DAY.plusDays(6), null, "WORK")).lastDay(WORK, DAY))
                .as("a day without any").contains(DAY.plusDays(4));
    }

    @Test
    void coversNothingThatLacksABasisAPurposeOrConsent() {
        InformationAgreement agreed = version("1", DAY, null, "WORK", "ADDICTION");

        assertThat(agreed.covers(WORK)).isTrue();
        assertThat(agreed.covers(new Ground(LegalBasis.LEGAL_DUTY, "TO_WORK", Set.of("WORK"), Set.of()))).isFalse();
        assertThat(agreed.covers(new Ground(LegalBasis.PUBLIC_TASK, "KEEP_HOME", Set.of("WORK"), Set.of()))).isFalse();
        assertThat(agreed.covers(ground(Set.of("ADDICTION"), Set.of("ADDICTION")))).isFalse();
        assertThat(agreed.covers(ground(Set.of("ADDICTION"), Set.of()))).isTrue();
    }

    private static Optional<String> name(PartnerVersions versions, LocalDate day) {
        return versions.on(day).map(InformationAgreement::version);
    }

    private static PartnerVersions versions(InformationAgreement... versions) {
        return new PartnerVersions(List.of(versions));
    }

    private static Ground ground(Set<String> data, Set<String> withoutConsent) {
        return new Ground(LegalBasis.PUBLIC_TASK, "TO_WORK", data, withoutConsent);
    }

    private static InformationAgreement version(String name, LocalDate from, LocalDate until, String... data) {
        return new InformationAgreement("werkplein", "Werkplein", Set.of("TO_WORK"), Set.of(LegalBasis.PUBLIC_TASK), Set.of(data),
                Set.of(data).contains("ADDICTION") ? Set.of("ADDICTION") : Set.of(), from, until, name);
    }
}

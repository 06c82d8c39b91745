package nl.vliegwiel.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Dorpsstraat 3 | dorpsstr. 3",
        "Dorpsstraat 3-A | Dorpsstraat 3a, 1234 AB Utrecht",
        "Café-allee 12 | Cafe allee 12"})
    void readsTheSameAddressHoweverItIsWritten(String one, String other) {
        assertThat(between(report("Onbekend", null, one, null), household("Bewoner", other, null))).isEqualTo(Resemblance.ADDRESS);
    }

    @Test
    void keepsHouseNumbersApart() {
        assertThat(between(report("Onbekend", null, "Dorpsstraat 3", null), household("Bewoner", "Dorpsstraat 31", null)))
                .isEqualTo(Resemblance.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Familie de Vries | Sanne de Vries",
        "Gezin Jansen-de Boer | Jan Jansen",
        "Fam. El Idrissi | El Idrissi",
        "Yıldız en Bakker | Familie Bakker"})
    void readsTheSurnameOutOfAName(String one, String other) {
        assertThat(between(report(one, null, null, null), household(other, null, null))).isEqualTo(Resemblance.NAME_OR_BIRTH_DATE);
    }

    @Test
    void doesNotTakeAFirstNameForASurname() {
        assertThat(between(report("Jan Jansen", null, null, null), household("Jan de Boer", null, null))).isEqualTo(Resemblance.NONE);
    }

    @Test
    void isSureWhenTwoThingsAgree() {
        Household known = household("Familie de Vries", "Dorpsstraat 3", BORN);

        assertThat(between(report("De Vries", null, "Dorpsstraat 3", null), known)).isEqualTo(Resemblance.SURE);
        assertThat(between(report("Onbekend", null, "Dorpsstraat 3", BORN), known)).isEqualTo(Resemblance.SURE);
        assertThat(between(report("De Vries", null, "Elders 1", BORN), known)).isEqualTo(Resemblance.SURE);
        assertThat(between(report("Onbekend", null, "Elders 1", BORN), known)).isEqualTo(Resemblance.NAME_OR_BIRTH_DATE);
    }

    @Test
    void findsNothingInWhatIsUnknown() {
        assertThat(between(report("Onbekend", null, null, null), household("Onbekend", null, null))).isEqualTo(Resemblance.NONE);
    }

    private static Resemblance between(Report report, Household household) {
        return Resemblance.between(Traits.of(report), Traits.of(household));
    }

    private static Report report(String household, String member, String address, LocalDate born) {
        return Reports.of(household, member, address, born);
    }

    private static Household household(String name, String address, LocalDate born) {
        Household household = new Household(name, address, null, "binnenstad");
        if (born != null) {
            household.add(new Member(name, born));
        }
        return household;
    }
}

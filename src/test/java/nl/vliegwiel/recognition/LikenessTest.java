package nl.vliegwiel.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vliegwiel.dossier.Household;
import nl.vliegwiel.dossier.Member;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A household that is told about")
class LikenessTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Dorpsstraat 3 | dorpsstr. 3",
        "Dorpsstraat 3 | Dorpsstr 3",
        "Dorpsstraat 3-A | Dorpsstraat 3a, 1234 AB Utrecht",
        "Dorpsstraat 3 | Dorpsstraat 3, Utrecht",
        "Dorpsstraat 3 | Dorpsstraat 3 1234AB",
        "Café-allee 12 | Cafe allee 12",
        "Van der Waalslaan 8 | v.d. Waalsln. 8",
        "Rijnkade 1 | Rĳnkade 1",
        "Rijnkade 1 | Rynkade 1",
        "Burgemeester Smitplein 4 | Burg. Smitpln 4",
        "2e Kruisstraat 7 bis | 2e kruisstr. 7bis"})
    void isAtTheSameAddressHoweverItIsWritten(String one, String other) {
        assertThat(compare(told("Onbekend", null, one, null), known("Bewoner", other)).address()).isEqualTo(Agreement.SAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Dorpsstraat 3 | Dorpstraat 3", "Lindenlaan 12 | Lindelaan 12", "Beethovenstraat 5 | Beethoovenstraat 5"})
    void isAtAnAddressThatWasProbablyMistyped(String one, String other) {
        assertThat(compare(told("Onbekend", null, one, null), known("Bewoner", other)).address()).isEqualTo(Agreement.ALIKE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Dorpsstraat 3 | Dorpsstraat 31", "Dorpsstraat 3 | Dorpsstraat 5", "Dorpsstraat 3 | Dorpsstraat 3a", "Kerkstraat 3 | Kerklaan 3",
        "Dorpsstraat 3 | Molenstraat 3", "2e Kruisstraat 7 | 2e Kruisstraat 2", "Dorpsstraat | Dorpsstraat", "Kerkstraat 3 | Parkstraat 3"})
    void isNotAtANeighboursAddress(String one, String other) {
        assertThat(compare(told("Onbekend", null, one, null), known("Bewoner", other)).address()).isEqualTo(Agreement.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Familie de Vries | Sanne de Vries",
        "Gezin Jansen-de Boer | Jan Jansen",
        "Fam. El Idrissi | El Idrissi",
        "Yıldız en Bakker | Familie Bakker",
        "Familie van der Berg | J. v.d. Berg",
        "Familie van der Berg | mevr. v/d Berg",
        "Familie van den Dijk | fam. vd Dyk",
        "Meneer Çelik | Celik",
        "Familie Müller | Muller",
        "Familie van 't Hoff | Hoff",
        "Familie Meijer | Meyer"})
    void hasTheSameSurnameHoweverItIsWritten(String one, String other) {
        assertThat(compare(told(one, null, null, null), known(other, null)).surname()).isEqualTo(Agreement.SAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Familie Jansen | Janssen", "Familie Hendriks | Hendrikx", "Familie Klein | Klijn", "de Vries | de Fries", "Willems | Wilems",
        "Familie Schouten | Schauten", "Familie Dijkstra | Dykstra-Prins"})
    void hasASurnameThatSoundsTheSameOrWasMistyped(String one, String other) {
        assertThat(compare(told(one, null, null, null), known(other, null)).surname()).isNotEqualTo(Agreement.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Jan Jansen | Jan de Boer", "Familie Bakker | Bakema", "Familie Visser | Fischer-Groot", "Onbekend | Onbekend", "Familie Bos | Bol",
        "de Jong | de Groot"})
    void hasAnotherSurname(String one, String other) {
        assertThat(compare(told(one, null, null, null), known(other, null)).surname()).isEqualTo(Agreement.NONE);
    }

    @Test
    void isSureWhenTwoThingsAreTheSame() {
        Household known = known("Familie de Vries", "Dorpsstraat 3", new Member("Sam de Vries", BORN));

        assertThat(likeness(told("De Vries", null, "Dorpsstraat 3", null), known)).isEqualTo(Likeness.SURE);
        assertThat(likeness(told("Onbekend", null, "Dorpsstraat 3", BORN), known)).isEqualTo(Likeness.SURE);
        assertThat(likeness(told("De Vries", "S. de Vries", "Elders 1", BORN), known)).isEqualTo(Likeness.SURE);
    }

    @Test
    void isLikelyButNotSureWhenSomethingWasTypedDifferently() {
        Household known = known("Familie Jansen", "Dorpsstraat 3", new Member("Sam Jansen", BORN));

        assertThat(likeness(told("Janssen", null, "Dorpsstraat 3", null), known)).isEqualTo(Likeness.LIKELY);
        assertThat(likeness(told("Jansen", "Sam Jansen", null, LocalDate.of(1990, 3, 5)), known)).isEqualTo(Likeness.LIKELY);
        assertThat(likeness(told("Jansen", null, "Dorpstraat 3", null), known)).isEqualTo(Likeness.LIKELY);
    }

    @Test
    void isOfATwinWhoLivesElsewhere() {
        Household known = known("Familie Jansen", "Dorpsstraat 3", new Member("Piet Jansen", BORN));

        Comparison twin = compare(told("Jansen", "Karel Jansen", "Molenweg 8", BORN), known);

        assertThat(twin.likeness()).isEqualTo(Likeness.SLIGHT);
        assertThat(twin.reasons()).containsExactly("zelfde achternaam", "zelfde geboortedatum", "maar een andere voornaam");
    }

    @Test
    void isOfANamesake() {
        Household known = known("Familie de Jong", "Dorpsstraat 3", new Member("Jan de Jong", BORN));

        assertThat(likeness(told("De Jong", null, "Molenweg 8", null), known)).isEqualTo(Likeness.NONE);
        assertThat(likeness(told("De Jong", "Jan de Jong", "Molenweg 8", BORN.plusYears(9)), known)).isEqualTo(Likeness.NONE);
        assertThat(likeness(told("De Jong", "Jan de Jong", "Molenweg 8", null), known)).as("moved?").isEqualTo(Likeness.SLIGHT);
        assertThat(likeness(told("De Jong", null, null, null), known)).as("nothing against it").isEqualTo(Likeness.SLIGHT);
    }

    @Test
    void isOfANeighbour() {
        Household known = known("Familie de Jong", "Dorpsstraat 3", new Member("Jan de Jong", BORN));

        assertThat(likeness(told("De Groot", null, "Dorpsstraat 5", null), known)).isEqualTo(Likeness.NONE);
        assertThat(likeness(told("De Groot", null, "Dorpsstraat 3", null), known)).as("same door").isEqualTo(Likeness.SLIGHT);
    }

    @Test
    void isOnlyAStrangerWithTheSameBirthday() {
        Household known = known("Familie de Jong", null, new Member("Jan de Jong", BORN));

        assertThat(likeness(told("De Groot", "Piet de Groot", null, BORN), known)).isEqualTo(Likeness.NONE);
        assertThat(likeness(told("De Groot", null, null, BORN), known)).isEqualTo(Likeness.SLIGHT);
        assertThat(likeness(told("De Groot", null, null, LocalDate.of(1990, 3, 5)), known)).isEqualTo(Likeness.NONE);
    }

    @Test
    void looksLikeNothingWhenNothingIsKnown() {
        assertThat(likeness(told("Onbekend", null, null, null), known("Onbekend", null))).isEqualTo(Likeness.NONE);
    }

    @Test
    void saysWhatAgrees() {
        Household known = known("Familie Jansen", "Dorpsstraat 3", new Member("Sam Jansen", LocalDate.of(1990, 3, 5)));

        assertThat(compare(told("Janssen", null, "Dorpstr. 3", BORN), known).reasons()).containsExactly("adres lijkt erop",
                "achternaam lijkt erop", "dag en maand van de geboortedatum omgewisseld");
    }

    private static Likeness likeness(Sketch told, Household known) {
        return compare(told, known).likeness();
    }

    private static Comparison compare(Sketch told, Household known) {
        return Comparison.of(Traits.of(told), Traits.of(known));
    }

    private static Sketch told(String household, String member, String address, LocalDate born) {
        return new Sketch(household, member, born, address, "binnenstad");
    }

    private static Household known(String name, String address, Member... members) {
        Household household = new Household(name, address, null, "binnenstad");
        for (Member member : members) {
            household.add(member);
        }
        return household;
    }
}

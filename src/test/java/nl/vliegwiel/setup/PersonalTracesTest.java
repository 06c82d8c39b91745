package nl.vliegwiel.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A case without a name")
class PersonalTracesTest {

    @ParameterizedTest
    @CsvSource({"Het BSN is 111222333,BSN", "111.222.333,BSN", "Mail sam@voorbeeld.nl,mailadres", "Bel 06-12345678,telefoonnummer",
        "Bel +31 6 12345678,telefoonnummer", "Woont op 1234 AB,postcode", "Geboren 3-4-1980,datum", "Op 3 april 1980 geboren,datum",
        "1980-04-03,datum"})
    void holdsNothingThatLeadsToAPerson(String text, String kind) {
        assertThat(PersonalTraces.in(text)).get().asString().contains(kind).doesNotContain(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Een gezin met drie kinderen, sinds 2024", "Een schuld van 123456789 euro", "Zij is 43 jaar", "Vier loketten in 6 weken"})
    void mayHoldNumbersAndYears(String text) {
        assertThat(PersonalTraces.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Mevrouw Jansen belt,true", "de familie van der Berg,true", "dhr. Smit,true", "Het gezin belt,false", "een mevrouw uit de buurt,false"})
    void knowsASurnameByTheWordBeforeIt(String text, boolean salutes) {
        assertThat(PersonalTraces.salutesSomebody(text)).isEqualTo(salutes);
    }
}

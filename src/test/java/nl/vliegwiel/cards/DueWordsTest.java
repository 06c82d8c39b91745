package nl.vliegwiel.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.vliegwiel.cards.Card.Level;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Work ends at five, and 6 April 2026 is Easter Monday. */
@ProductTest
@DisplayName("A card says of a date")
class DueWordsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Autowired
    private DueWords words;
    @Autowired
    private TimeMachine time;

    @ParameterizedTest(name = "due {1}, read at {0}: {2}")
    @CsvSource({
        "2026-03-09T09:00, 2026-03-09T17:00, Vandaag klaar, TODAY",
        "2026-03-09T09:00, 2026-03-09T14:30, Vandaag klaar vóór 14.30 uur, TODAY",
        "2026-03-09T18:00, 2026-03-09T17:00, Te laat sinds vandaag 17.00 uur, LATE",
        "2026-03-10T08:00, 2026-03-09T17:00, Te laat sinds 1 werkdag, LATE",
        "2026-03-12T08:00, 2026-03-09T17:00, Te laat sinds 3 werkdagen, LATE",
        "2026-03-07T12:00, 2026-03-06T17:00, Te laat sinds vrijdag 6 maart, LATE",
        "2026-03-09T08:00, 2026-03-06T17:00, Te laat sinds 1 werkdag, LATE",
        "2026-04-06T12:00, 2026-04-02T17:00, Te laat sinds donderdag 2 april, LATE",
        "2026-04-07T12:00, 2026-04-02T17:00, Te laat sinds 1 werkdag, LATE",
        "2026-03-09T09:00, 2026-03-10T17:00, Morgen klaar, SOON",
        "2026-03-06T09:00, 2026-03-09T17:00, Klaar op maandag 9 maart, SOON",
        "2026-04-02T09:00, 2026-04-07T17:00, Klaar op dinsdag 7 april, SOON",
        "2026-03-09T09:00, 2026-03-13T17:00, Klaar op vrijdag 13 maart, LATER",
        "2026-12-30T09:00, 2027-01-08T17:00, Klaar op vrijdag 8 januari 2027, LATER"
    })
    void howFarItIs(LocalDateTime now, LocalDateTime due, String said, Level level) {
        time.goTo(now.atZone(ZONE).toInstant());

        assertThat(words.of(due.atZone(ZONE).toInstant(), false)).isEqualTo(new Card.Due(said, level));
    }

    @Test
    void untilWhenItWaitsAndThatItIsNotLateMeanwhile() {
        time.goTo(LocalDateTime.parse("2026-03-09T09:00").atZone(ZONE).toInstant());
        var friday = LocalDateTime.parse("2026-03-13T08:00").atZone(ZONE).toInstant();

        assertThat(words.waiting(friday)).isEqualTo("Wacht tot vrijdag 13 maart");
        assertThat(words.of(friday, true)).isEqualTo(new Card.Due("daarna klaar op vrijdag 13 maart", Level.LATER));
        time.goTo(friday);
        assertThat(words.waiting(friday)).as("the moment has come").isNull();
        assertThat(words.waiting(null)).isNull();
    }

    @Test
    void nothingWhenThereIsNone() {
        assertThat(words.of(null, false)).isNull();
    }
}

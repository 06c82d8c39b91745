package nl.vliegwiel.outreach;

import static nl.vliegwiel.outreach.ContactResult.DECLINES;
import static nl.vliegwiel.outreach.ContactResult.JOINS;
import static nl.vliegwiel.outreach.ContactResult.NOT_REACHED;
import static nl.vliegwiel.outreach.ContactResult.THINKING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutreachRhythmTest {

    private final OutreachRhythm rhythm = new OutreachRhythm(3, 3, 13);

    @Test
    void proposesRestAfterTheConfiguredNumberOfAttempts() {
        assertThat(rhythm.isExhaustedBy(List.of(NOT_REACHED, THINKING))).isFalse();
        assertThat(rhythm.isExhaustedBy(List.of(NOT_REACHED, THINKING, NOT_REACHED))).isTrue();
        assertThat(rhythm.isExhaustedBy(List.of(NOT_REACHED, DECLINES, NOT_REACHED, NOT_REACHED))).isTrue();
    }

    @Test
    void countsAgainAfterAHouseholdThatTookPart() {
        assertThat(rhythm.isExhaustedBy(List.of(NOT_REACHED, THINKING, JOINS, NOT_REACHED))).isFalse();
    }

    @Test
    void proposesTheNextAttemptWeeksLater() {
        assertThat(rhythm.nextAttemptAfter(LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2026, 12, 13));
        assertThat(rhythm.endOfRestFrom(LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2027, 2, 21));
    }
}

package nl.vliegwiel.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoverSummaryTest {

    @Test
    void tellsWhatIsKnownAndSkipsTheRest() {
        assertThat(new HandoverSummary(List.of(file -> Optional.of("Een"), file -> Optional.empty(), file -> Optional.of("Twee"))).of(null))
                .isEqualTo("Een\n\nTwee");
    }

    @Test
    void neverOutgrowsItsField() {
        assertThat(new HandoverSummary(List.of(file -> Optional.of("x".repeat(9000)))).of(null)).hasSize(4000).endsWith(" …");
    }
}

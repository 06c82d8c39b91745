package nl.vliegwiel.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatrixAnswerTest {

    @ParameterizedTest
    @EnumSource
    void comesBackAsItWasPicked(MatrixAnswer answer) {
        assertThat(MatrixAnswer.of(answer.on("WORK", null))).isEqualTo(answer);
    }

    @Test
    void scoresFromOneToFive() {
        assertThat(MatrixAnswer.SCORE_5.on("WORK", "moe")).isEqualTo(DomainScore.of("WORK", 5, "moe"));
        assertThatIllegalArgumentException().isThrownBy(() -> DomainScore.of("WORK", 6, null));
    }

    @Test
    void leavesNoDomainOpenWithoutAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DomainScore("WORK", null, null, null));
    }
}

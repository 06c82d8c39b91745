package nl.vliegwiel.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.vliegwiel.mandate.Mandate.Power;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A team's mandate")
class MandatePowersTest {

    @Test
    void allowsUpToTheAmountAndWhatCostsNothing() {
        Mandate mandate = new Mandate("eerste", false, List.of(new Power(DecisionKind.SPECIALIST_TEST, new BigDecimal("500"), false, null),
                new Power(DecisionKind.PRESSURE, null, true, "Na overleg.")));

        assertThat(mandate.power(DecisionKind.SPECIALIST_TEST).orElseThrow()).satisfies(power -> {
            assertThat(power.allows(new BigDecimal("500.00"))).isTrue();
            assertThat(power.allows(new BigDecimal("500.01"))).isFalse();
        });
        assertThat(mandate.power(DecisionKind.PRESSURE).orElseThrow().allows(null)).isTrue();
        assertThat(mandate.power(DecisionKind.PRESSURE).orElseThrow().allows(BigDecimal.ONE)).isFalse();
        assertThat(mandate.power(DecisionKind.YOUTH_CARE)).isEmpty();
    }

    @Test
    void writesMoneyAsPeopleReadIt() {
        assertThat(Euro.text(new BigDecimal("1250"))).isEqualTo("€ 1.250,00");
        assertThat(Euro.text(new BigDecimal("-0.5"))).isEqualTo("€ -0,50");
        assertThat(Euro.text(null)).isNull();
    }
}

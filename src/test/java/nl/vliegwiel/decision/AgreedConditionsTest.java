package nl.vliegwiel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vliegwiel.mandate.DecisionKind;
import nl.vliegwiel.mandate.Mandate;
import nl.vliegwiel.mandate.Mandate.Power;
import nl.vliegwiel.mandate.Mandates;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.WorkingDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Conditions of a mandate")
class AgreedConditionsTest {

    private static final Power TEST = new Power(DecisionKind.SPECIALIST_TEST, BigDecimal.TEN, true, "Na overleg met de teamleider.");
    private static final Power PRESSURE = new Power(DecisionKind.PRESSURE, null, false, null);

    @Test
    void areReadBesideTheKindOfDecision() {
        assertThat(conditions(TEST, PRESSURE).of(Set.of("centrum"))).satisfies(agreed -> {
            assertThat(agreed.inWords()).isEqualTo("Specialist voor een test: Na overleg met de teamleider.");
            assertThat(agreed.kinds()).containsExactly("SPECIALIST_TEST");
        });
    }

    @Test
    void nameTheTeamForWhoWorksInSeveral() {
        assertThat(conditions(TEST).of(Set.of("centrum", "noord")).inWords())
                .isEqualTo("Wijkteam Centrum, Specialist voor een test: Na overleg met de teamleider.");
    }

    @Test
    void areNothingWhereNoneWereAgreed() {
        assertThat(conditions(PRESSURE).of(Set.of("centrum")).inWords()).isNull();
        assertThat(conditions(PRESSURE).of(Set.of("noord")).kinds()).isEmpty();
    }

    private static AgreedConditions conditions(Power... powers) {
        TeamDirectory teams = mock(TeamDirectory.class);
        when(teams.nameOf("centrum")).thenReturn("Wijkteam Centrum");
        Mandates mandates = (team, day) -> team.equals("centrum") ? Optional.of(new Mandate("1", true, List.of(powers))) : Optional.empty();
        return new AgreedConditions(mandates, teams, mock(WorkingDays.class));
    }
}

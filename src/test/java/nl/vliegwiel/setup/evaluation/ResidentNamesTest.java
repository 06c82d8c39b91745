package nl.vliegwiel.setup.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.NamesInText;
import nl.vliegwiel.setup.evaluation.ResidentNames.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An evaluation names no inhabitant")
class ResidentNamesTest {

    private static final List<String> TEAMS = List.of("wijkteam-centrum");
    private static final Text NAMED = new Text("isHard", "Wat is moeilijk?", "Mevrouw Achterberg belt elke dag.");
    private static final Text UNNAMED = new Text("goesWell", "Wat gaat goed?", "We bellen elkaar.");

    private final NamesInText dossiers = mock(NamesInText.class);
    private final ResidentNames names = new ResidentNames(dossiers);

    @BeforeEach
    void achterbergIsKnown() {
        when(dossiers.namingSomebodyOf(any(), eq(NAMED.words()))).thenReturn(true);
    }

    @Test
    void pointsAtTheFieldAndNotAtTheName() {
        assertThat(names.faults(TEAMS, null, Stream.of(UNNAMED, NAMED))).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("isHard");
            assertThat(fault.message()).doesNotContain("Achterberg");
        });
    }

    @Test
    void believesWhoeverSaysItIsNoInhabitant() {
        assertThat(names.faults(TEAMS, true, Stream.of(NAMED))).isEmpty();
    }

    @Test
    void passesOverWhatIsEmpty() {
        assertThat(names.faults(TEAMS, false, Stream.of(new Text("learnt", "Geleerd", null), UNNAMED))).isEmpty();
    }
}

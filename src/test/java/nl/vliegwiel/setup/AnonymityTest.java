package nl.vliegwiel.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.NamesInText;
import nl.vliegwiel.setup.Anonymity.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is written in a set-up")
class AnonymityTest {

    private static final List<String> TEAMS = List.of("wijkteam-centrum");
    private static final Text NAMED = new Text("isHard", "Wat is moeilijk?", "Achterberg belt elke dag.");
    private static final Text SALUTED = new Text("isHard", "Wat is moeilijk?", "Mevrouw Zomers belt elke dag.");
    private static final Text UNNAMED = new Text("goesWell", "Wat gaat goed?", "We bellen elkaar.");

    private final NamesInText dossiers = mock(NamesInText.class);
    private final Anonymity anonymity = new Anonymity(dossiers);

    @BeforeEach
    void achterbergIsKnown() {
        when(dossiers.namingSomebodyOf(any(), contains("Achterberg"))).thenReturn(true);
    }

    @Test
    void pointsAtTheFieldAndNotAtTheName() {
        assertThat(anonymity.faults(TEAMS, null, Stream.of(UNNAMED, NAMED, SALUTED))).hasSize(2).allSatisfy(fault -> {
            assertThat(fault.field()).isEqualTo("isHard");
            assertThat(fault.message()).contains("'Nagekeken'").doesNotContain("Achterberg", "Zomers");
        });
    }

    @Test
    void mayHoldWhatOnlyLooksLikeAName() {
        assertThat(anonymity.faults(TEAMS, true, Stream.of(NAMED, SALUTED))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Het BSN is 111222333", "Mail sam@voorbeeld.nl", "Bel 06-12345678", "Woont op 1234 AB", "Geboren 3-4-1980"})
    void holdsNothingThatLeadsToAPersonWhateverIsTicked(String words) {
        assertThat(anonymity.faults(TEAMS, true, Stream.of(new Text("why", "Waarom?", words)))).singleElement()
                .satisfies(fault -> assertThat(fault.message()).doesNotContain(words));
        assertThat(anonymity.objectionToTitle(TEAMS, words)).isPresent();
    }

    @Test
    void mayBeEmpty() {
        assertThat(anonymity.faults(TEAMS, false, Stream.of(new Text("learnt", "Geleerd", null), UNNAMED))).isEmpty();
        assertThat(anonymity.objectionToTitle(TEAMS, null)).isEmpty();
    }

    @Test
    void namesATeamAfterNoInhabitant() {
        assertThat(anonymity.objectionToTitle(TEAMS, "Team Achterberg")).get().asString().contains("Kies een andere naam").doesNotContain("Achterberg");
        assertThat(anonymity.objectionToTitle(TEAMS, "Wijkteam Zuid")).isEmpty();
    }
}

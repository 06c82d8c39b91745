package nl.vliegwiel.setup.approach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.setup.approach.Progress.PartnerUrgency;
import nl.vliegwiel.setup.approach.Progress.PrincipleStanding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Step 2 needs")
class ApproachGatesTest {

    private static final List<PartnerUrgency> SHARED = List.of(new PartnerUrgency("GGZ", true, false));
    private static final List<PrincipleStanding> AGREED = List.of(principle(Decision.AGREED, false, false));

    static Stream<Arguments> gates() {
        return Stream.of(
                arguments("urgentie die u deelt, staat nog niet", new Progress(false, SHARED, 3, 3, true, true, true, AGREED, List.of())),
                arguments("Nog niet gevraagd of zij de urgentie delen: GGZ.", urgency(null, false)),
                arguments("Schrijf op waarom zij de urgentie nog niet delen: GGZ.", urgency(false, false)),
                arguments("Er zijn 2 casussen besproken", new Progress(true, SHARED, 2, 3, true, true, true, AGREED, List.of())),
                arguments("geen toekomstig teamlid mee", new Progress(true, SHARED, 3, 3, false, true, true, AGREED, List.of())),
                arguments("geen partner mee", new Progress(true, SHARED, 3, 3, true, false, true, AGREED, List.of())),
                arguments("geen benadering gekozen", new Progress(true, SHARED, 3, 3, true, true, false, AGREED, List.of())),
                arguments("Nog niet besloten over uitgangspunt: 4.", with(principle(null, false, false))),
                arguments("Iemand is het niet eens", with(principle(Decision.AGREED, false, true))),
                arguments("Schrijf het verschil van mening op", with(principle(Decision.WITH_DISSENT, false, true))),
                arguments("Schrijf op waarom u het niet afspreekt", with(principle(Decision.NOT_AGREED, false, false))),
                arguments("Nog geen mening over de uitgangspunten van: Petra.",
                        new Progress(true, SHARED, 3, 3, true, true, true, AGREED, List.of("Petra"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gates")
    void whatIsMissing(String sentence, Progress progress) {
        assertThat(ApproachGates.missing(progress)).singleElement().asString().contains(sentence);
    }

    @Test
    void nothingMoreWhenAllIsSaid() {
        assertThat(ApproachGates.missing(urgency(true, false))).isEmpty();
        assertThat(ApproachGates.missing(urgency(false, true))).isEmpty();
        assertThat(ApproachGates.missing(with(principle(Decision.WITH_DISSENT, true, true)))).isEmpty();
        assertThat(ApproachGates.missing(with(principle(Decision.NOT_AGREED, true, true)))).isEmpty();
    }

    private static Progress urgency(Boolean shared, boolean explained) {
        return new Progress(true, List.of(new PartnerUrgency("GGZ", shared, explained)), 3, 3, true, true, true, AGREED, List.of());
    }

    private static Progress with(PrincipleStanding principle) {
        return new Progress(true, SHARED, 3, 3, true, true, true, List.of(principle), List.of());
    }

    private static PrincipleStanding principle(Decision decision, boolean explained, boolean disputed) {
        return new PrincipleStanding(4, decision, explained, disputed);
    }
}

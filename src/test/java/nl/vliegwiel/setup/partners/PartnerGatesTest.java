package nl.vliegwiel.setup.partners;

import static nl.vliegwiel.setup.partners.World.CARE_AND_WELFARE;
import static nl.vliegwiel.setup.partners.World.EDUCATION;
import static nl.vliegwiel.setup.partners.World.WORK_AND_INCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Step 1 needs")
class PartnerGatesTest {

    private static final Standing WORK = new Standing("Werkplein", WORK_AND_INCOME, true, true, true);
    private static final Standing CARE = new Standing("GGZ", CARE_AND_WELFARE, true, true, true);
    private static final Standing SCHOOL = new Standing("Hogeschool", EDUCATION, false, false, false);

    static Stream<Arguments> gates() {
        return Stream.of(
                arguments(List.of(CARE, SCHOOL), null, "\"Werk en inkomen\" doet nog niemand mee"),
                arguments(List.of(WORK, SCHOOL), null, "\"Zorg en welzijn\" doet nog niemand mee"),
                arguments(List.of(WORK, new Standing("GGZ", CARE_AND_WELFARE, false, true, true), SCHOOL), null, "\"Zorg en welzijn\" doet nog niemand mee"),
                arguments(List.of(WORK, new Standing("GGZ", CARE_AND_WELFARE, true, true, false), SCHOOL), null, "nog niet uitgesproken door: GGZ."),
                arguments(List.of(WORK, new Standing("GGZ", CARE_AND_WELFARE, true, false, true), SCHOOL), null, "staan nog niet op de sociale kaart bij: GGZ."),
                arguments(List.of(WORK, CARE), null, "geen opleider op de sociale kaart"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("gates")
    void whatIsMissing(List<Standing> partners, String noInstitute, String sentence) {
        assertThat(PartnerGates.missing(partners, noInstitute)).singleElement().asString().contains(sentence);
    }

    @Test
    void bothWorldsSpokenOutAndATrainingInstituteOrWhyThereIsNone() {
        assertThat(PartnerGates.missing(List.of(WORK, CARE, SCHOOL), null)).isEmpty();
        assertThat(PartnerGates.missing(List.of(WORK, CARE), "Te ver weg")).isEmpty();
    }

    @Test
    void aCodePerPartnerThatIsFree() {
        assertThat(PartnerCode.of("GGZ Centrum", Set.of())).isEqualTo("ggz-centrum");
        assertThat(PartnerCode.of("GGZ Centrum", Set.of("ggz-centrum", "ggz-centrum-2"))).isEqualTo("ggz-centrum-3");
        assertThat(PartnerCode.of("!!", Set.of())).isEqualTo("partner");
    }
}

package nl.vliegwiel.setup.composition;

import static nl.vliegwiel.setup.composition.InformationChoice.Choice.AGREEMENT;
import static nl.vliegwiel.setup.composition.InformationChoice.Choice.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.form.FormRejected.Fault;
import nl.vliegwiel.setup.composition.AgreeInformation.InformationRow;
import nl.vliegwiel.sharing.LegalBasis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An information agreement")
class InformationRulesTest {

    private static final List<LegalBasis> TASK = List.of(LegalBasis.PUBLIC_TASK);
    private static final LocalDate DAY = LocalDate.parse("2026-04-01");

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("is sound", row(AGREEMENT, TASK, List.of("HOUSING"), List.of("HOUSING"), DAY, DAY.plusDays(1)), List.of()),
                Arguments.of("may be without an end", row(AGREEMENT, TASK, List.of("HOUSING"), null, null, null), List.of()),
                Arguments.of("needs a legal basis", row(AGREEMENT, List.of(), List.of("HOUSING"), null, null, null), List.of("agreements[0].bases")),
                Arguments.of("names data", row(AGREEMENT, TASK, null, null, null, null), List.of("agreements[0].data")),
                Arguments.of("asks consent only for what is shared", row(AGREEMENT, TASK, List.of("HOUSING"), List.of("WORK"), null, null),
                        List.of("agreements[0].consentData")),
                Arguments.of("ends after it begins", row(AGREEMENT, TASK, List.of("HOUSING"), null, DAY, DAY),
                        List.of("agreements[0].validUntil")),
                Arguments.of("may be that nothing is shared", row(NONE, null, null, null, null, null), List.of()),
                Arguments.of("may wait", row(null, null, null, null, null, null), List.of()));
    }

    private static InformationRow row(InformationChoice.Choice choice, List<LegalBasis> bases, List<String> data, List<String> consent, LocalDate from,
            LocalDate until) {
        return new InformationRow("ggz", "GGZ", null, choice, List.of("JOINT_SUPPORT"), bases, data, consent, from, until, null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isChecked(String what, InformationRow row, List<String> fields) {
        assertThat(InformationRules.faults(List.of(row))).extracting(Fault::field).containsExactlyElementsOf(fields);
    }
}

package nl.vliegwiel.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.form.schema.FormLint;
import nl.vliegwiel.form.schema.FormSchema;
import nl.vliegwiel.form.schema.Input;
import nl.vliegwiel.lifecycle.CaseEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class SignalFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"signal/record-signal", "signal/assess-signal", "signal/give-advice", "signal/call-crisis-service",
            "signal/review-signal", "signal/read-forwarded-signal",
        "lifecycle/decide-after-handover", "lifecycle/report-household-event"})
    void isFreeOfWhatTheBrowserGetsWrong(String form) {
        assertThat(FormLint.check(json(form))).isEmpty();
    }

    @Test
    void offersExactlyTheCodesThatAreKnownWithTheirWords() {
        assertThat(options("signal/record-signal", "source")).isEqualTo(named(SignalSource.values(), SignalSource::label));
        assertThat(options("signal/record-signal", "urgency")).isEqualTo(named(Urgency.values(), Urgency::label));
        assertThat(options("signal/assess-signal", "triageOutcome")).isEqualTo(named(TriageOutcome.values(), TriageOutcome::label));
        assertThat(options("signal/call-crisis-service", "crisisService")).isEqualTo(named(CrisisService.values(), CrisisService::label));
        assertThat(codes("signal/review-signal", "review")).containsExactlyInAnyOrder("KNOWN", "TAKEN_UP", "MORE_NEEDED");
        assertThat(codes("signal/call-crisis-service", "afterCrisis")).containsExactlyInAnyOrder(
                CaseEntry.OUTREACH.name(), CaseEntry.SECOND_LINE.name());
    }

    @Test
    void takesFromAPartnerWhatAColleagueFillsInExceptTheTeam() {
        List<String> keys = FormSchema.parse(json("signal/record-signal")).inputs().stream().map(Input::key)
                .filter(key -> !key.equals("team")).toList();
        assertThat(Arrays.stream(Report.class.getRecordComponents()).map(component -> component.getName()))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    private static <E extends Enum<E>> List<String> named(E[] codes, java.util.function.Function<E, String> label) {
        return Stream.of(codes).map(code -> code.name() + "=" + label.apply(code)).toList();
    }

    private static List<String> codes(String form, String key) {
        return options(form, key).stream().map(option -> option.substring(0, option.indexOf('='))).toList();
    }

    private static List<String> options(String form, String key) {
        List<String> options = new ArrayList<>();
        try {
            for (JsonNode parent : new ObjectMapper().readTree(json(form)).findParents("key")) {
                if (parent.path("key").asText().equals(key)) {
                    parent.path("values").forEach(option -> options.add(option.path("value").asText() + "=" + option.path("label")
                            .asText()));
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return options;
    }

    private static String json(String form) {
        try {
            return new ClassPathResource("forms/case/" + form + ".form").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

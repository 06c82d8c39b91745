package nl.vliegwiel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.vliegwiel.form.schema.Checked;
import nl.vliegwiel.form.schema.Fault;
import nl.vliegwiel.form.schema.FormSchema;
import nl.vliegwiel.form.schema.SubmissionCheck;
import org.junit.jupiter.api.Test;

/** The form keeps the matrix whole, whatever a client sends. */
class IntakeFormFileTest {

    private static final Map<String, Object> SHOWN = Map.of("domains", List.of(
            Map.of("code", "WORK", "domain", "Werk"), Map.of("code", "HOUSING", "domain", "Wonen", "known", "Huisarts, 12-11-2026")), "open", Map.of("domains", true, "arrears", true, "anything", false));

    @Test
    void needsAnAnswerForEveryDomain() throws IOException {
        assertThat(check(List.of(Map.of("code", "WORK", "answer", "SCORE_2"))).faults()).extracting(Fault::path)
                .containsExactly("domains[1].answer");
    }

    @Test
    void takesTheDomainFromTheServerAndNotFromTheClient() throws IOException {
        Checked checked = check(List.of(Map.of("answer", "SCORE_2"), Map.of("answer", "NOT_WANTED")));
        assertThat(checked.faults()).isEmpty();
        assertThat((List<?>) checked.accepted().get("domains")).extracting("code").containsExactly("WORK", "HOUSING");
    }

    @Test
    void takesNoAnswerThatWasGivenOnAnotherDomain() throws IOException {
        Checked checked = check(List.of(Map.of("code", "FINANCES", "answer", "SCORE_2"), Map.of("code", "WORK", "answer", "NOT_WANTED")));
        assertThat(checked.faults()).singleElement().hasToString(
                "Fault[path=domains, label=Leefgebieden, message=Deze lijst is intussen veranderd. Open de taak opnieuw: wat u typte blijft staan.]");
    }

    private static Checked check(List<?> rows) throws IOException {
        FormSchema schema = FormSchema.parse(Files.readString(Path.of("forms/case/intake/record-intake.form")));
        return new SubmissionCheck(Clock.systemUTC()).check(schema, SHOWN, Map.of("domains", rows, "arrears", "NO", "nextStep", "SECOND_LINE",
                "members", List.of(Map.of("name", "Jan"))));
    }
}

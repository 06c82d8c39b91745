package nl.vliegwiel.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.vliegwiel.form.schema.FormLint;
import nl.vliegwiel.form.schema.FormSchema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every form")
class FormRulesTest {

    static List<Path> forms() {
        return Sources.forms();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void keepsTheRulesForForms(Path file) {
        assertThat(FormLint.check(Sources.text(file))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void isNamedAfterItsFile(Path file) {
        assertThat(FormSchema.parse(Sources.text(file)).id()).isEqualTo(Sources.key(file));
    }
}

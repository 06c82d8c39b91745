package nl.vliegwiel.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.vliegwiel.form.FormRejected;
import nl.vliegwiel.form.schema.FormSchema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A draft of a list")
class DraftCheckTest {

    private static final FormSchema FORM = FormSchema.parse("""
            {"type":"default","id":"f","components":[
              {"type":"dynamiclist","id":"l","path":"rows","label":"Regels","components":[
                {"type":"expression","id":"e","key":"id","expression":"=this.id"},
                {"type":"textfield","id":"t","key":"text","label":"Tekst"}]}]}""");

    @Test
    void holdsTheFieldsOfItsRowsAndWhatNamesThemAndNothingElse() {
        Map<String, Object> row = Map.of("id", "1", "text", "a");

        assertThat(DraftCheck.check(FORM, Map.of("rows", List.of(row, Map.of("id", "2", "other", "Jansen")))))
                .isEqualTo(Map.of("rows", List.of(row, Map.of("id", "2"))));
    }

    @Test
    void refusesWhatIsNoValueForAFieldOfARow() {
        assertThatThrownBy(() -> DraftCheck.check(FORM, Map.of("rows", List.of(Map.of("text", List.of("Jansen"))))))
                .isInstanceOf(FormRejected.class).hasMessage("Tekst: Dit is geen waarde voor dit veld.");
    }
}

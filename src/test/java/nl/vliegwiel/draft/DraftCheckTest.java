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
    void holdsTheFieldsOfItsRowsAndWhatNamesThem() {
        Map<String, Object> typed = Map.of("rows", List.of(Map.of("id", "1", "text", "a")));

        assertThat(DraftCheck.check(FORM, typed)).isEqualTo(typed);
    }

    @Test
    void holdsNothingElseInItsRows() {
        assertThatThrownBy(() -> DraftCheck.check(FORM, Map.of("rows", List.of(Map.of("text", List.of("x"), "other", "Jansen")))))
                .isInstanceOf(FormRejected.class).hasMessageContaining("Dit formulier kent dit veld niet.")
                .hasMessageContaining("Tekst: Dit is geen waarde").hasMessageNotContaining("Jansen");
    }
}

package nl.vliegwiel.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSchemaTest {

    private final FormSchema schema = Filled.form("""
            {'type':'text','id':'t','text':'# {{caseNumber}} {{#loop history}}{{what}}{{/loop}}{{#if late = true}}!{{/if}}'},
            {'type':'html','id':'h','content':'=svg'},
            {'type':'table','id':'ta','dataSource':'=visits','columns':[{'key':'day'}]},
            {'type':'expression','id':'e','key':'basedOn','expression':'=basedOnNow'},
            {'type':'group','id':'g','label':'Open','conditional':{'hide':'=phase != `INTAKE`'},'components':[
              {'type':'textfield','id':'a','key':'name','label':'Naam','readonly':true}]},
            {'type':'group','id':'p','label':'Adres','path':'address','components':[{'type':'textfield','id':'s','key':'street','label':'Straat','readonly':'=locked'}]},
            {'type':'radio','id':'r','key':'result','label':'Resultaat','valuesKey':'resultOptions','properties':{'decision':'true'}},
            {'type':'dynamiclist','id':'l','path':'goals','label':'Doelen','components':[
              {'type':'number','id':'n','key':'score','label':'Score','validate':{'max':'=limits.most'},'conditional':{'hide':'=this.hidden or parent.all'}}]},
            {'type':'select','id':'v','key':'pick','label':'Keuze','valuesExpression':'=for x in people return x.name'},
            {'type':'taglist','id':'w','key':'tags','label':'Labels','valuesExpression':'=codes[item.kind = wanted]'}""").schema();

    @Test
    void showsItsInputsInTheOrderOfTheForm() {
        assertThat(schema.id()).isEqualTo("test-form");
        assertThat(schema.inputs()).extracting(Input::key).containsExactly("basedOn", "name", "address", "result", "goals", "pick", "tags");
        assertThat(schema.input("name")).contains(new Input("name", "Naam", InputType.TEXTFIELD, true, false, List.of()));
        assertThat(schema.input("basedOn")).contains(new Input("basedOn", "", InputType.EXPRESSION, true, false, List.of()));
        assertThat(schema.input("address").orElseThrow().nested()).containsExactly(new Input("street", "Straat", InputType.TEXTFIELD, false, false, List.of()));
        assertThat(schema.input("goals").orElseThrow().nested()).extracting(Input::key).containsExactly("score");
        assertThat(schema.input("street")).isEmpty();
    }

    @Test
    void marksADecision() {
        assertThat(schema.inputs()).filteredOn(Input::decision).extracting(Input::key).containsExactly("result");
    }

    @Test
    void namesEverythingItReads() {
        assertThat(schema.referencedNames()).containsExactlyInAnyOrder("caseNumber", "history", "late", "svg", "visits", "basedOnNow", "phase",
                "locked", "resultOptions", "limits", "people", "codes", "wanted");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'type':'filepicker','id':'x','key':'x'}                                         | component x: type filepicker is not supported
            {'type':'textfield','id':'x','key':'a.b'}                                        | component x: key must be one simple name
            {'type':'textfield','id':'x'}                                                    | component x: key must be one simple name
            {'type':'textfield','id':'x','key':'a'},{'type':'number','id':'y','key':'a'}     | component y: key a is used twice
            {'type':'textfield','id':'x','key':'a','conditional':{'hide':'=a != '}}          | component x: not a FEEL expression: a !=
            {'type':'textfield','id':'x','key':'a','validate':{'pattern':'['}}               | component x: Unclosed character class
            {'type':'group','id':'g','components':[{'type':'datetime','id':'x','key':'a','subtype':'year'}]} | component x: subtype
            """)
    void refusesWhatTheBrowserCannotShow(String components, String reason) {
        assertThatThrownBy(() -> FormSchema.parse(Filled.file(components))).isInstanceOf(FormSchemaException.class).hasMessageStartingWith(reason);
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> FormSchema.parse("{")).isInstanceOf(FormSchemaException.class);
    }
}

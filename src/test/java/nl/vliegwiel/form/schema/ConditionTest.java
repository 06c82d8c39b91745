package nl.vliegwiel.form.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final String CHAIN = """
            {'type':'radio','id':'r','key':'result','label':'Resultaat','values':['JOINS','RESTS']},
            {'type':'textfield','id':'t','key':'reason','label':'Reden','validate':{'required':true},'conditional':{'hide':'=result != `RESTS`'}},
            {'type':'textfield','id':'u','key':'more','label':'Meer','conditional':{'hide':'=reason = null or reason = ``'}}""";

    /** The third column is what feelin 3.1.0, the browser's FEEL, was seen to answer. */
    @ParameterizedTest(name = "{0} with {1}: hidden {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a != "X"                         | {'a':'X'}           | false
            a != "X"                         | {'a':'Y'}           | true
            a != "X"                         | {'a':null}          | true
            a != "X"                         | {}                  | true
            a = null                         | {}                  | true
            a = null                         | {'a':''}            | false
            a                                | {'a':true}          | true
            a                                | {'a':false}         | false
            not(a)                           | {'a':false}         | true
            not(a)                           | {'a':true}          | false
            not(a)                           | {}                  | false
            not(a = "X")                     | {'a':'X'}           | false
            not(a = "X" or b = 1)            | {'a':'Y','b':2}     | true
            a != true                        | {}                  | true
            a > 3                            | {'a':4}             | true
            a > 3                            | {'a':null}          | false
            a < 3                            | {'a':null}          | false
            a = "X" or b = "Y"               | {'a':'X','b':'Z'}   | true
            a = "X" and b = "Y"              | {'a':'X','b':'Q'}   | false
            a != null and a > 3              | {'a':null}          | false
            count(a) = 0                     | {'a':[]}            | true
            list contains(a, "X")            | {'a':['X']}         | true
            not(list contains(a, "X"))       | {'a':[]}            | true
            a in ("X","Y")                   | {'a':'X'}           | true
            a in ["X","Y"]                   | {'a':'Z'}           | false
            a.b = 1                          | {'a':{'b':1}}       | true
            a.b != 1                         | {}                  | true
            if a = 1 then true else false    | {'a':1}             | true
            some x in a satisfies x = 1      | {'a':[1]}           | true
            date(a) > date("2026-01-01")     | {'a':'2026-02-01'}  | true
            string length(a) > 3             | {'a':'abcd'}        | true
            contains(a, "q")                 | {'a':'xq'}          | true
            a = 1                            | {'a':'1'}           | false
            """)
    void decidesOnHidingAsTheBrowserDoes(String condition, String data, boolean hidden) {
        var field = "{'type':'textfield','id':'t','key':'veld','label':'Veld','conditional':{'hide':'=" + condition.replace("\"", "\\\"") + "'}}";
        assertThat(Filled.form(field).showing(data).submit("{'veld':'x'}").accepted().containsKey("veld")).isEqualTo(!hidden);
    }

    @Test
    void requiresAFieldOnlyWhileItIsVisible() {
        assertThat(Filled.form(CHAIN).refusal("{'result':'JOINS'}")).isEmpty();
        assertThat(Filled.form(CHAIN).refusal("{'result':'RESTS'}")).isEqualTo("Vul dit veld in.");
    }

    @Test
    void dropsAValueForAHiddenField() {
        assertThat(Filled.form(CHAIN).submit("{'result':'JOINS','reason':'x'}").accepted()).containsOnlyKeys("result");
    }

    @Test
    void aValueSmuggledIntoAHiddenFieldChangesNoCondition() {
        assertThat(Filled.form(CHAIN).submit("{'result':'JOINS','reason':'x','more':'y'}").accepted()).containsOnlyKeys("result");
        assertThat(Filled.form(CHAIN).submit("{'result':'RESTS','reason':'x','more':'y'}").accepted()).containsOnlyKeys("result", "reason", "more");
    }

    @Test
    void aHiddenFieldStillReadsAsTheServerShowedIt() {
        assertThat(Filled.form(CHAIN).showing("{'reason':'old'}").submit("{'result':'JOINS','more':'y'}").accepted()).containsOnlyKeys("result", "more");
    }

    @Test
    void hidesWhatIsInAHiddenGroup() {
        var form = Filled.form("""
                {'type':'checkbox','id':'c','key':'more','label':'Meer'},
                {'type':'group','id':'g','label':'Groep','conditional':{'hide':'=not(more)'},'components':[
                  {'type':'group','id':'h','label':'Binnen','path':'inner','components':[
                    {'type':'textfield','id':'t','key':'text','label':'Tekst','validate':{'required':true}}]}]}""");
        assertThat(form.submit("{'more':false,'inner':{'text':'x'}}").accepted()).containsOnlyKeys("more");
        assertThat(form.submit("{'more':true}").faults()).extracting(Fault::path).containsExactly("inner.text");
        assertThat(form.submit("{'more':true,'inner':{'text':'x'}}").accepted()).containsEntry("inner", java.util.Map.of("text", "x"));
    }

    @Test
    void comesToAnEndWhenConditionsContradictEachOther() {
        var form = Filled.form("""
                {'type':'checkbox','id':'a','key':'a','label':'A','conditional':{'hide':'=b'}},
                {'type':'checkbox','id':'b','key':'b','label':'B','conditional':{'hide':'=not(a)'}}""");
        assertThat(form.submit("{'a':true,'b':true}").faults()).isEmpty();
    }
}

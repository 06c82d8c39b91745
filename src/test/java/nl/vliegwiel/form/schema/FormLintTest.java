package nl.vliegwiel.form.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormLintTest {

    private static final String BASE = "'layout':{'row':'r1','columns':null}";

    @Test
    void findsNothingInAGoodForm() {
        assertThat(check("""
                {'type':'expression','id':'e','key':'basedOn','expression':'=basedOnNow',BASE},
                {'type':'text','id':'t','text':'Dossier {{caseNumber}}{{#if late}} (te laat){{/if}}',BASE},{'type':'html','id':'h','content':'=chart',BASE},
                {'type':'textfield','id':'a','key':'name','label':'Naam','validate':{'maxLength':100},BASE},
                {'type':'radio','id':'r','key':'result','label':'Resultaat','values':[{'label':'Ja','value':'YES_PLEASE'}],'properties':{'decision':'true'},BASE},
                {'type':'dynamiclist','id':'l','path':'goals','label':'Doelen','disableCollapse':true,BASE,'components':[
                  {'type':'number','id':'n','key':'score','label':'Score','decimalDigits':0,BASE},
                  {'type':'textarea','id':'m','key':'more','label':'Meer','validate':{'maxLength':4000},'conditional':{'hide':'=this.score > 3'},BASE}]}"""))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'type':'textfield','id':'x','key':'a','label':'A',BASE}                                     | validate.maxLength is missing
            {'type':'textfield','id':'x','key':'a','label':'A','validate':{'maxLength':201},BASE}        | validate.maxLength must be at most 200
            {'type':'textfield','id':'x','key':'a','validate':{'maxLength':1},BASE}                      | label is missing
            {'type':'checkbox','id':'x','key':'a','label':'Naam van {{name}}',BASE}                      | label must be plain text
            {'type':'checkbox','id':'x','key':'a','label':'A'}                                           | layout.row is missing
            {'type':'checkbox','key':'a','label':'A',BASE}                                               | id is missing
            {'type':'checkbox','id':'test-form','key':'a','label':'A',BASE}                              | id is used twice
            {'type':'checkbox','id':'x','key':'a','label':'A',BASE},{'type':'checkbox','id':'x','key':'b','label':'B',BASE} | id is used twice
            {'type':'checkbox','id':'x','key':'a','label':'A',BASE},{'type':'checkbox','id':'y','key':'a','label':'B',BASE} | key a is used twice
            {'type':'filepicker','id':'x','key':'a','label':'A',BASE}                                    | type filepicker is not allowed
            {'type':'image','id':'x','source':'=chart',BASE}                                             | alt is missing
            {'type':'image','id':'x','source':'https://example.org/a.png','alt':'A',BASE}                | source must be = with a name
            {'type':'button','id':'x','label':'A',BASE}                                                  | type button is not allowed
            {'type':'checkbox','id':'x','key':'a','label':'A','conditional':{'hide':'a = 1'},BASE}       | conditional.hide must start with =
            {'type':'checkbox','id':'x','key':'a','label':'A','conditional':{'hide':'=a = = 1'},BASE}    | not a FEEL expression
            {'type':'table','id':'x','dataSource':'visits',BASE}                                         | dataSource must start with =
            {'type':'number','id':'x','key':'a','label':'A',BASE}                                        | decimalDigits is missing
            {'type':'select','id':'x','key':'a','label':'A',BASE}                                        | needs exactly one of values
            {'type':'radio','id':'x','key':'a','label':'A','values':['ja'],'valuesKey':'o',BASE}         | needs exactly one of values
            {'type':'radio','id':'x','key':'a','label':'A','values':[{'label':'Ja','value':'yes'}],'properties':{'decision':'true'},BASE} | must be UPPER_SNAKE codes
            {'type':'textfield','id':'x','key':'a','label':'A','validate':{'maxLength':9},'properties':{'decision':'true'},BASE} | a textfield cannot be a decision
            {'type':'checkbox','id':'x','key':'a','label':'A','properties':{'decision':'yes'},BASE}      | properties.decision must be the text true
            {'type':'checkbox','id':'x','key':'a','label':'A','readonly':true,'validate':{'required':true},BASE} | readonly and required together
            {'type':'textfield','id':'x','key':'a','label':'A','validate':{'maxLength':9,'pattern':'^x$'},BASE} | a pattern needs its Dutch sentence
            {'type':'textfield','id':'x','key':'a','label':'A','validate':{'maxLength':9,'validationType':'phone'},BASE} | validationType phone refuses 06
            {'type':'datetime','id':'x','key':'a','label':'A','subtype':'datetime',BASE}                 | use24h must be true
            {'type':'dynamiclist','id':'x','path':'a','label':'A',BASE,'components':[]}                  | disableCollapse must be true
            {'type':'group','id':'x','label':'A','readonly':true,BASE,'components':[]}                   | do not reach the fields inside
            {'type':'dynamiclist','id':'x','path':'a','label':'A','disableCollapse':true,BASE,'components':[{'type':'checkbox','id':'y','key':'b','label':'B','conditional':{'hide':'=b'},BASE}]} | in a row write this.b
            {'type':'dynamiclist','id':'x','path':'a','label':'A','disableCollapse':true,BASE,'components':[{'type':'checkbox','id':'y','key':'b','label':'B','properties':{'decision':'true'},BASE}]} | in a list of rows cannot be a decision
            {'type':'text','id':'x','text':'{{score + 1}}',BASE}                                         | text may only hold names
            {'type':'html','id':'x','content':'=upper(name)',BASE}                                       | content may only be = with a name
            {'type':'text','id':'x','text':'{{a}}',BASE},{'type':'textfield','id':'y','key':'a','label':'A','validate':{'maxLength':9},BASE} | text shows what a user types: a
            """)
    void findsWhatIsWrong(String components, String problem) {
        assertThat(check(components)).anyMatch(found -> found.contains(problem));
    }

    @Test
    void findsWhatIsWrongAroundTheComponents() {
        assertThat(FormLint.check("{\"id\":\"Form_1\",\"schemaVersion\":17,\"components\":[]}")).containsExactly(
                "form: id must be kebab-case, like the file's name", "form: type must be default", "form: executionPlatform must be Camunda Platform",
                "form: executionPlatformVersion must be 7.x", "form: schemaVersion must be a number up to 16");
    }

    @Test
    void reportsABrokenFileInsteadOfFailing() {
        assertThat(FormLint.check("{")).containsExactly("the form is no valid JSON");
    }

    private static java.util.List<String> check(String components) {
        return FormLint.check(Filled.file(components.replace("BASE", BASE)));
    }
}

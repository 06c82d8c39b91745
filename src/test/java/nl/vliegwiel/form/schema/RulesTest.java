package nl.vliegwiel.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goes through every rule: what is accepted and what is refused, with the sentence a person reads. */
class RulesTest {

    private static final String VALUES = "'values':[{'label':'Ja','value':'YES'},{'label':'Nee','value':'NO'}]";

    @ParameterizedTest(name = "{0} {1} takes {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            textfield | 'x':1                                          | 'tekst'
            textfield | 'x':1                                          | ''
            textfield | 'x':1                                          | null
            textfield | 'validate':{'required':true}                   | 'a'
            textfield | 'validate':{'maxLength':3}                     | '  abc  '
            textfield | 'validate':{'minLength':3}                     | 'abc'
            textfield | 'validate':{'minLength':3}                     | ''
            textfield | 'validate':{'maxLength':'=2+1'}                | 'abc'
            textfield | 'validate':{'pattern':'^[0-9]{4}[A-Z]{2}$'}    | '1011AB'
            textfield | 'validate':{'pattern':'^[0-9]+$'}              | ''
            textfield | 'validate':{'validationType':'email'}          | 'iemand@voorbeeld.nl'
            textfield | 'validate':{'validationType':'phone'}          | '+31612345678'
            textfield | 'validate':{'validationType':'phone'}          | '0031201234567'
            textfield | 'x':1                                          | '<script>alert(1)</script>'
            textarea  | 'x':1                                          | 'een\\n\\ttwee'
            number    | 'x':1                                          | 0
            number    | 'validate':{'required':true}                   | 0
            number    | 'validate':{'min':1,'max':5}                   | 5
            number    | 'validate':{'min':1}                           | null
            number    | 'decimalDigits':2                              | 12.25
            number    | 'decimalDigits':0                              | 4.0
            number    | 'increment':'0.5'                              | 2.5
            number    | 'serializeToString':true                       | '12.50'
            number    | 'serializeToString':true                       | ''
            checkbox  | 'x':1                                          | false
            checkbox  | 'x':1                                          | null
            checkbox  | 'validate':{'required':true}                   | true
            radio     | VALUES                                         | 'YES'
            select    | VALUES                                         | null
            select    | 'values':[{'label':'Een','value':1}]           | 1
            select    | 'values':['A','B']                             | 'B'
            select    | 'valuesExpression':'=[1,2]'                    | 2
            checklist | VALUES                                         | ['NO','YES']
            checklist | VALUES                                         | []
            taglist   | VALUES                                         | null
            datetime  | 'subtype':'date'                               | '2028-02-29'
            datetime  | 'subtype':'date'                               | null
            datetime  | 'subtype':'date','disallowPassedDates':true    | '2026-03-10'
            datetime  | 'subtype':'time'                               | '10:15'
            datetime  | 'subtype':'time'                               | '10:15+01:00'
            datetime  | 'subtype':'time'                               | '09:15Z'
            datetime  | 'subtype':'datetime'                           | '2026-02-03T10:15+01:00'
            """)
    void takes(String type, String rules, String value) {
        assertThat(field(type, rules).refusal("{'veld':" + value + "}")).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} refuses {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            textfield | 'x':1                                          | 5              | Vul een tekst in.
            textfield | 'x':1                                          | {'a':'b'}      | Vul een tekst in.
            textfield | 'validate':{'required':true}                   | ''             | Vul dit veld in.
            textfield | 'validate':{'required':true}                   | '  '           | Vul dit veld in.
            textfield | 'validate':{'required':true}                   | null           | Vul dit veld in.
            textfield | 'validate':{'maxLength':3}                     | 'abcd'         | Gebruik hoogstens 3 tekens.
            textfield | 'validate':{'maxLength':'=2+1'}                | 'abcd'         | Gebruik hoogstens 3 tekens.
            textfield | 'validate':{'minLength':3}                     | 'ab'           | Gebruik minstens 3 tekens.
            textfield | 'validate':{'pattern':'^[0-9]{4}$'}            | '12'           | Vul dit in zoals het formulier het vraagt.
            textfield | 'validate':{'pattern':'^[0-9]{4}$'},'properties':{'message':'Vul vier cijfers in.'} | '12' | Vul vier cijfers in.
            textfield | 'validate':{'validationType':'email'}          | 'iemand@'      | Vul een e-mailadres in, zoals naam@voorbeeld.nl.
            textfield | 'validate':{'validationType':'phone'}          | '0612345678'   | Vul een telefoonnummer in met landnummer, zoals +31612345678.
            textfield | 'x':1                                          | 'a\\u0000b'    | Gebruik alleen letters, cijfers, leestekens en regeleinden.
            textarea  | 'x':1                                          | 'a\\u001bb'    | Gebruik alleen letters, cijfers, leestekens en regeleinden.
            textarea  | 'x':1                                          | 'a\\ud800b'    | Gebruik alleen letters, cijfers, leestekens en regeleinden.
            number    | 'x':1                                          | '5'            | Vul een getal in.
            number    | 'x':1                                          | true           | Vul een getal in.
            number    | 'x':1                                          | []             | Vul een getal in.
            number    | 'x':1                                          | 1e400          | Vul een getal in.
            number    | 'validate':{'required':true}                   | null           | Vul een getal in.
            number    | 'serializeToString':true                       | 5              | Vul een getal in.
            number    | 'serializeToString':true                       | '1e999999999'  | Vul een getal in.
            number    | 'validate':{'min':1,'max':5}                   | 0              | Vul een getal in van 1 tot en met 5.
            number    | 'validate':{'min':1,'max':5}                   | 6              | Vul een getal in van 1 tot en met 5.
            number    | 'validate':{'min':0,'max':'=2.5*2'}            | 6              | Vul een getal in van 0 tot en met 5.
            number    | 'x':1                                          | 1000000001     | Vul een getal in van -1000000000 tot en met 1000000000.
            number    | 'decimalDigits':0                              | 2.5            | Vul een heel getal in.
            number    | 'decimalDigits':2                              | 2.125          | Gebruik hoogstens 2 cijfers achter de komma.
            number    | 'increment':'0.5'                              | 2.3            | Vul een getal in met stappen van 0,5.
            checkbox  | 'x':1                                          | 'true'         | Vink dit aan of laat het leeg.
            checkbox  | 'validate':{'required':true}                   | false          | Vink dit aan.
            checkbox  | 'validate':{'required':true}                   | null           | Vink dit aan.
            radio     | VALUES                                         | 'MAYBE'        | Kies uit: Ja, Nee.
            radio     | VALUES                                         | ['YES']        | Kies uit: Ja, Nee.
            radio     | VALUES,'validate':{'required':true}            | null           | Kies een antwoord.
            select    | 'values':[{'label':'Een','value':1}]           | '1'            | Kies uit: Een.
            select    | 'valuesExpression':'=[1,2]'                    | 3              | Kies uit de lijst.
            checklist | VALUES                                         | ['MAYBE']      | Kies uit: Ja, Nee.
            checklist | VALUES                                         | 'YES'          | Kies uit: Ja, Nee.
            checklist | VALUES                                         | ['YES','YES']  | Kies elk antwoord hoogstens één keer.
            taglist   | VALUES,'validate':{'required':true}            | []             | Kies ten minste één antwoord.
            datetime  | 'subtype':'date'                               | '2026-02-30'   | Vul een datum in die bestaat, in de vorm jjjj-mm-dd.
            datetime  | 'subtype':'date'                               | '30-01-2026'   | Vul een datum in die bestaat, in de vorm jjjj-mm-dd.
            datetime  | 'subtype':'date'                               | '2026-02-03T00:00:00' | Vul een datum in die bestaat, in de vorm jjjj-mm-dd.
            datetime  | 'subtype':'date'                               | 20260203       | Vul een datum in die bestaat, in de vorm jjjj-mm-dd.
            datetime  | 'subtype':'date','validate':{'required':true}  | null           | Vul een datum in.
            datetime  | 'subtype':'date','disallowPassedDates':true    | '2026-03-09'   | Kies vandaag of een latere datum.
            datetime  | 'subtype':'date'                               | '2206-03-10'   | Kijk het jaartal na: kies een datum van 1896 tot en met 2036.
            datetime  | 'subtype':'date'                               | '0206-03-10'   | Kijk het jaartal na: kies een datum van 1896 tot en met 2036.
            datetime  | 'subtype':'datetime'                           | '2037-01-01T00:00' | Kijk het jaartal na: kies een datum van 1896 tot en met 2036.
            datetime  | 'subtype':'time'                               | '25:00'        | Vul een tijd in die bestaat, in de vorm uu:mm.
            datetime  | 'subtype':'datetime'                           | '2026-02-30T10:00' | Vul een datum en een tijd in die bestaan, in de vorm jjjj-mm-ddTuu:mm.
            datetime  | 'subtype':'datetime','disallowPassedDates':true | '2026-03-09T23:59' | Kies vandaag of een latere datum.
            """)
    void refuses(String type, String rules, String value, String sentence) {
        assertThat(field(type, rules).refusal("{'veld':" + value + "}")).isEqualTo(sentence);
    }

    @Test
    void limitsTextsThatTheFormLeavesOpen() {
        assertThat(field("textfield", "'x':1").refusal(text(200))).isEmpty();
        assertThat(field("textfield", "'x':1").refusal(text(201))).isEqualTo("Gebruik hoogstens 200 tekens.");
        assertThat(field("textarea", "'x':1").refusal(text(4000))).isEmpty();
        assertThat(field("textarea", "'x':1").refusal(text(4001))).isEqualTo("Gebruik hoogstens 4000 tekens.");
    }

    @Test
    void normalisesWhatItAccepts() {
        var form = Filled.form("""
                {'type':'textfield','id':'a','key':'line','label':'Regel'}, {'type':'textarea','id':'b','key':'text','label':'Tekst'},
                {'type':'number','id':'c','key':'whole','label':'Heel'}, {'type':'number','id':'d','key':'broken','label':'Deel'},
                {'type':'checklist','id':'e','key':'list','label':'Lijst','values':['A']}, {'type':'checkbox','id':'f','key':'tick','label':'Vink'},
                {'type':'datetime','id':'g','key':'day','label':'Dag'}""");
        var accepted = form.submit("{'line':' a\\tb ','text':' a\\r\\nb\\u00a0','whole':3.0,'broken':2.50,'list':[],'day':'2026-02-03'}").accepted();
        assertThat(accepted).containsExactly(Map.entry("line", "a b"), Map.entry("text", "a\nb"), Map.entry("whole", 3),
                Map.entry("broken", new java.math.BigDecimal("2.5")), new java.util.AbstractMap.SimpleEntry<>("list", null),
                Map.entry("tick", false), Map.entry("day", "2026-02-03"));
    }

    @Test
    void takesAMissingFieldAsEmpty() {
        assertThat(field("textfield", "'x':1").submit("{}").accepted()).isEqualTo(Collections.singletonMap("veld", null));
        assertThat(field("textfield", "'validate':{'required':true}").refusal("{}")).isEqualTo("Vul dit veld in.");
    }

    @Test
    void neverRepeatsWhatWasTyped() {
        var fault = field("radio", VALUES).submit("{'veld':'MARKED','Jan de Vries':'MARKED'}").faults();
        assertThat(fault).hasSize(2).noneMatch(it -> it.toString().contains("MARKED") || it.toString().contains("Vries"));
    }

    @Test
    void reportsAllFaultsTogetherWithTheirLabels() {
        var form = Filled.form("""
                {'type':'textfield','id':'a','key':'name','label':'Naam','validate':{'required':true}},
                {'type':'number','id':'b','key':'age','label':'Leeftijd','validate':{'min':0,'max':120}}""");
        assertThat(form.submit("{'age':130,'extra':1}").faults()).extracting(Fault::path, Fault::sentence).containsExactly(
                tuple("extra", "Onbekend veld: Dit formulier kent dit veld niet."),
                tuple("name", "Naam: Vul dit veld in."),
                tuple("age", "Leeftijd: Vul een getal in van 0 tot en met 120."));
    }

    private static Filled field(String type, String rules) {
        return Filled.form("{'type':'" + type + "','id':'veld_1','key':'veld','label':'Veld'," + rules.replace("VALUES", VALUES) + "}");
    }

    private static String text(int length) {
        return "{'veld':'" + "x".repeat(length) + "'}";
    }
}

package nl.vliegwiel.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final String GOALS = """
            {'type':'dynamiclist','id':'l','path':'goals','label':'Doelen','components':[
              {'type':'expression','id':'e','key':'id','expression':'=this.id'},
              {'type':'textfield','id':'d','key':'description','label':'Omschrijving','validate':{'required':true}},
              {'type':'checkbox','id':'h','key':'hasHelp','label':'Hulp?'},
              {'type':'textfield','id':'w','key':'helper','label':'Wie','validate':{'required':true},'conditional':{'hide':'=not(this.hasHelp)'}}]}""";

    private static final String MATRIX = """
            {'type':'dynamiclist','id':'l','path':'domains','label':'Leefgebieden','allowAddRemove':false,'components':[
              {'type':'textfield','id':'d','key':'domain','label':'Leefgebied','readonly':true},
              {'type':'number','id':'s','key':'score','label':'Score','decimalDigits':0,'validate':{'required':true,'min':1,'max':5}}]}""";

    private final Filled goals = Filled.form(GOALS).showing("{'goals':[{'id':'g1','description':'een'},{'id':'g2','description':'twee'}]}");
    private final Filled matrix = Filled.form(MATRIX).showing("{'domains':[{'domain':'WORK'},{'domain':'MONEY','score':2}]}");

    @Test
    void checksEachRowAndNamesIt() {
        var faults = goals.submit("{'goals':[{'description':'x'},{'description':'','hasHelp':true}]}").faults();
        assertThat(faults).extracting(Fault::path).containsExactly("goals[1].description", "goals[1].helper");
        assertThat(faults.get(0).label()).isEqualTo("Omschrijving (Doelen, regel 2)");
    }

    @Test
    void knowsARowByItsExpressionAfterAnotherWasRemoved() {
        assertThat(rows(goals.submit("{'goals':[{'id':'g2','description':'anders'},{'id':null,'description':'nieuw'}]}"), "goals"))
                .extracting(row -> row.get("id"), row -> row.get("description"))
                .containsExactly(tuple("g2", "anders"), tuple(null, "nieuw"));
    }

    @Test
    void believesNoRowIdThatWasNotShownAndNoneTwice() {
        assertThat(rows(goals.submit("{'goals':[{'id':'g9','description':'a'},{'id':'g1','description':'b'},{'id':'g1','description':'c'}]}"), "goals"))
                .extracting(row -> row.get("id")).containsExactly(null, "g1", null);
    }

    @Test
    void takesAMissingOrEmptyListAsNoRows() {
        assertThat(goals.submit("{}").accepted()).containsEntry("goals", null);
        assertThat(goals.submit("{'goals':[]}").accepted()).containsEntry("goals", null);
    }

    @Test
    void leavesOutRowsInWhichNothingWasFilledIn() {
        var form = Filled.form("{'type':'dynamiclist','id':'l','path':'rows','label':'Regels','components':[{'type':'textfield','id':'t','key':'text','label':'Tekst'}]}");
        assertThat(form.submit("{'rows':[{'text':''},{'text':'a'},null]}").accepted()).containsEntry("rows", List.of(Map.of("text", "a")));
    }

    @Test
    void dropsAHiddenFieldOfARow() {
        assertThat(rows(goals.submit("{'goals':[{'description':'x','hasHelp':false,'helper':'y'}]}"), "goals").get(0)).doesNotContainKey("helper");
    }

    @Test
    void keepsTheRowsOfAFixedListByTheirNumber() {
        assertThat(rows(matrix.submit("{'domains':[{'domain':'WORK','score':3},{'score':4}]}"), "domains"))
                .containsExactly(Map.of("score", 3, "domain", "WORK"), Map.of("score", 4, "domain", "MONEY"));
    }

    @Test
    void refusesARowOfAFixedListThatSaysItIsAnother() {
        String moved = "Deze lijst is intussen veranderd. Open de taak opnieuw: wat u typte blijft staan.";
        assertThat(matrix.refusal("{'domains':[{'domain':'MONEY','score':3},{'domain':'WORK','score':4}]}")).isEqualTo(moved);
        assertThat(matrix.submit("{'domains':[{'domain':'TAMPERED','score':3},{'score':4}]}").faults())
                .extracting(Fault::path, Fault::label).containsExactly(tuple("domains", "Leefgebieden"));
    }

    @Test
    void takesADescriptionThatChangedForTheSameRow() {
        var form = Filled.form(MATRIX.replace("'components':[", "'components':[{'type':'expression','id':'e','key':'code','expression':'=this.code'},"))
                .showing("{'domains':[{'code':'W','domain':'Werk en dagbesteding'}]}");
        assertThat(rows(form.submit("{'domains':[{'code':'W','domain':'Werk','score':3}]}"), "domains"))
                .containsExactly(Map.of("score", 3, "code", "W", "domain", "Werk en dagbesteding"));
        assertThat(form.refusal("{'domains':[{'code':'M','domain':'Werk en dagbesteding','score':3}]}")).startsWith("Deze lijst is intussen veranderd.");
    }

    @Test
    void refusesToGrowAFixedListAndMissesRowsThatWereLeftOut() {
        assertThat(matrix.refusal("{'domains':[{'score':1},{'score':1},{'score':1}]}")).isEqualTo("Hier kunnen geen regels bij.");
        assertThat(matrix.submit("{'domains':[{'score':1}]}").faults()).extracting(Fault::path).containsExactly("domains[1].score");
    }

    @Test
    void refusesUnknownKeysInRowsAndWhatIsNoRow() {
        assertThat(goals.submit("{'goals':[{'description':'x','other':1}]}").faults()).extracting(Fault::path).containsExactly("goals[0].other");
        assertThat(goals.refusal("{'goals':['x']}")).isEqualTo("Vul regels met velden in.");
        assertThat(goals.refusal("{'goals':'x'}")).isEqualTo("Vul regels met velden in.");
    }

    @Test
    void knowsWhatARowsGroupHoldsAsWell() {
        var form = Filled.form("""
                {'type':'dynamiclist','id':'l','path':'rows','label':'Regels','allowAddRemove':false,'components':[
                  {'type':'group','id':'g','path':'goal','label':'Doel','components':[
                    {'type':'textfield','id':'a','key':'name','label':'Naam','readonly':true},{'type':'textfield','id':'b','key':'note','label':'Notitie'}]}]}""")
                .showing("{'rows':[{'goal':{'name':'werk'}}]}");
        assertThat(rows(form.submit("{'rows':[{'goal':{'name':'x','note':'y'}}]}"), "rows"))
                .containsExactly(Map.of("goal", Map.of("name", "werk", "note", "y")));
    }

    @Test
    void limitsTheNumberOfRows() {
        String rows = "{'description':'x'},".repeat(50);
        assertThat(goals.refusal("{'goals':[" + rows + "{'description':'x'}]}")).isEqualTo("Gebruik hoogstens 50 regels.");
        var three = Filled.form(GOALS.replace("'label':'Doelen'", "'label':'Doelen','properties':{'maxRows':'3'}"));
        assertThat(three.refusal("{'goals':[" + rows + "{'description':'x'}]}")).isEqualTo("Gebruik hoogstens 3 regels.");
    }

    @Test
    void reachesTheFormTheRowNumberAndTheRowsAround() {
        var form = Filled.form("""
                {'type':'checkbox','id':'c','key':'hideAll','label':'Alles weg'},
                {'type':'dynamiclist','id':'l','path':'rows','label':'Regels','components':[
                  {'type':'textfield','id':'a','key':'root','label':'A','conditional':{'hide':'=hideAll'}},
                  {'type':'textfield','id':'b','key':'around','label':'B','conditional':{'hide':'=parent.hideAll'}},
                  {'type':'textfield','id':'n','key':'first','label':'N','conditional':{'hide':'=i[1] = 1'}}]}""");
        var row = "{'root':'x','around':'x','first':'x'}";
        assertThat(rows(form.submit("{'hideAll':false,'rows':[" + row + "," + row + "]}"), "rows"))
                .containsExactly(Map.of("root", "x", "around", "x"), Map.of("root", "x", "around", "x", "first", "x"));
        assertThat(rows(form.submit("{'hideAll':true,'rows':[" + row + "," + row + "]}"), "rows")).containsExactly(Map.of("first", "x"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Checked checked, String key) {
        assertThat(checked.faults()).isEmpty();
        return (List<Map<String, Object>>) checked.accepted().get(key);
    }
}

package nl.vliegwiel.form.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Takes what form-js 1.8.7 was seen to submit (run in jsdom), so that nobody who uses the browser is refused without a reason. */
class BrowserTest {

    private static final String LIST = """
            {'type':'dynamiclist','id':'L','path':'goals','label':'L','components':[
              {'type':'expression','id':'i','key':'id','expression':'=this.id'},
              {'type':'textfield','id':'d','key':'d','label':'d'},
              {'type':'radio','id':'k','key':'k','label':'k','values':['A','B']},
              {'type':'textfield','id':'x','key':'x','label':'x','conditional':{'hide':'=this.k != `B`'}}]}""";

    @Test
    void takesAnEmptyForm() {
        var form = Filled.form("""
                {'type':'textfield','id':'t','key':'t','label':'t'},{'type':'textarea','id':'a','key':'a','label':'a'},
                {'type':'number','id':'n','key':'n','label':'n'},{'type':'checkbox','id':'c','key':'c','label':'c'},
                {'type':'checklist','id':'cl','key':'cl','label':'cl','values':['A']},{'type':'radio','id':'r','key':'r','label':'r','values':['A']},
                {'type':'select','id':'s','key':'s','label':'s','values':['A']},{'type':'taglist','id':'tl','key':'tl','label':'tl','values':['A']},
                {'type':'datetime','id':'d','key':'d','label':'d'}""");
        var checked = form.submit("{'t':'','a':'','n':null,'c':false,'cl':[],'r':null,'s':null,'tl':[],'d':null}");
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.accepted().values()).containsOnly(null, false);
    }

    @Test
    void takesAReadonlyFieldAnExpressionAndNoDisabledOrHiddenField() {
        var form = Filled.form("""
                {'type':'textfield','id':'a','key':'ro','label':'a','readonly':true},{'type':'textfield','id':'b','key':'di','label':'b','disabled':true},
                {'type':'expression','id':'e','key':'basedOn','expression':'=now1'},
                {'type':'textfield','id':'c','key':'h','label':'c','conditional':{'hide':'=ro = `R`'}}""")
                .showing("{'ro':'R','di':'D','now1':'abc','h':'old','other':1}");
        assertThat(form.submit("{'ro':'R','basedOn':'abc'}")).isEqualTo(new Checked(java.util.Map.of(), java.util.Map.of("basedOn", "abc"), java.util.List.of()));
    }

    @Test
    void seesAnEmptyTextAsTextAndNotAsNull() {
        var form = Filled.form("""
                {'type':'textfield','id':'a','key':'a','label':'a'},{'type':'textfield','id':'b','key':'b','label':'b','conditional':{'hide':'=a = null'}},
                {'type':'textfield','id':'c','key':'c','label':'c','conditional':{'hide':'=a = ``'}}""");
        assertThat(form.submit("{'a':'','b':''}").accepted()).containsOnlyKeys("a", "b");
    }

    @Test
    void takesRowsWithHiddenFields() {
        var form = Filled.form(LIST).showing("{'goals':[{'id':'g0','d':'d0','k':'A','extra':0},{'id':'g1','d':'d1','k':'B','extra':1}]}");
        var checked = form.submit("{'goals':[{'id':'g0','d':'d0','k':'A'},{'id':'g1','d':'d1','k':'B','x':''}]}");
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.accepted().get("goals")).isEqualTo(java.util.List.of(
                Filled.map("{'d':'d0','k':'A','id':'g0'}"), Filled.map("{'d':'d1','k':'B','x':null,'id':'g1'}")));
    }

    @Test
    void takesTheFirstEmptyRowAndAListWithoutRows() {
        assertThat(Filled.form(LIST).submit("{'goals':[{'id':null,'d':'','k':null}]}").accepted()).containsEntry("goals", null);
        assertThat(Filled.form(LIST).showing("{'goals':[]}").submit("{}").faults()).isEmpty();
    }

    @Test
    void takesARowThatIsWhollyHidden() {
        var form = Filled.form("""
                {'type':'dynamiclist','id':'L','path':'goals','label':'L','allowAddRemove':false,'components':[
                  {'type':'textfield','id':'k','key':'k','label':'k','readonly':true,'conditional':{'hide':'=true'}},
                  {'type':'textfield','id':'x','key':'x','label':'x','conditional':{'hide':'=this.k != `B`'}}]}""")
                .showing("{'goals':[{'k':'A'},{'k':'B'},{'k':'A'}]}");
        assertThat(form.submit("{'goals':[null,{'x':'t'}]}").accepted().get("goals"))
                .isEqualTo(java.util.List.of(Filled.map("{'k':'A'}"), Filled.map("{'x':'t','k':'B'}"), Filled.map("{'k':'A'}")));
    }

    @Test
    void startsFromTheFormsOwnValues() {
        var form = Filled.form("""
                {'type':'textfield','id':'t','key':'t','label':'t','defaultValue':'dv'},
                {'type':'textfield','id':'u','key':'u','label':'u','conditional':{'hide':'=t = `dv`'}}""");
        assertThat(form.submit("{'t':'dv'}").accepted()).containsOnlyKeys("t");
    }

    @Test
    void survivesAnythingAClientCanSend() {
        var form = Filled.form(LIST + ",{'type':'group','id':'g','label':'G','path':'g','components':[{'type':'number','id':'gn','key':'n','label':'n'}]}")
                .showing("{'goals':'odd','g':5}");
        for (String value : new String[] {"null", "1", "'x'", "true", "[]", "{}", "[null,[[]],{'k':{}}]", "{'n':{'n':1}}"}) {
            assertThat(form.submit("{'goals':" + value + ",'g':" + value + ",'':1}").faults()).isNotEmpty();
        }
    }
}

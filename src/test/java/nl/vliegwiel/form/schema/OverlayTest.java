package nl.vliegwiel.form.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was typed earlier")
class OverlayTest {

    private static final String FIXED = """
            {'type':'dynamiclist','id':'l','path':'homes','label':'Huishoudens','allowAddRemove':false,'components':[
              {'type':'expression','id':'e','key':'id','expression':'=this.id'},
              {'type':'textfield','id':'n','key':'name','label':'Naam','readonly':true},
              {'type':'textfield','id':'t','key':'taker','label':'Wie'}]}""";
    private static final String READ_ONLY_NAMES = FIXED.replace("{'type':'expression','id':'e','key':'id','expression':'=this.id'},", "");
    private static final String NO_NAMES = """
            {'type':'dynamiclist','id':'l','path':'homes','label':'Huishoudens','allowAddRemove':false,'components':[
              {'type':'group','id':'g','path':'home','label':'Huis','components':[
                {'type':'textfield','id':'n','key':'name','label':'Naam','readonly':true},{'type':'textfield','id':'t','key':'taker','label':'Wie'}]}]}""";
    private static final String GOALS = FIXED.replace("'allowAddRemove':false,", "");

    @Test
    void goesToTheRowItWasTypedInAndNoOther() {
        var form = Filled.form(FIXED).showing("{'homes':[{'id':2,'name':'Twee nu'},{'id':3,'name':'Drie'}]}");

        assertThat(over(form, "{'homes':[{'id':1,'name':'Een','taker':'a'},{'id':2,'name':'Twee','taker':'b'}]}", true))
                .isEqualTo(Filled.map("{'homes':[{'id':2,'name':'Twee nu','taker':'b'},{'id':3,'name':'Drie'}]}"));
    }

    @Test
    void leavesTheRowsAsTheyAreWhenAllItsOwnAreGone() {
        var form = Filled.form(FIXED).showing("{'homes':[{'id':3,'name':'Drie','taker':'z'}]}");

        assertThat(over(form, "{'homes':[{'id':1,'taker':'a'}]}", true)).isEqualTo(form.shown());
        assertThat(over(form, "{'homes':[{'taker':'a'}]}", true)).as("a row that says nothing of itself").isEqualTo(form.shown());
        assertThat(over(form, "{'homes':null}", true)).isEqualTo(form.shown());
    }

    @Test
    void knowsARowByWhatIsOnlyReadWhereNothingElseNamesIt() {
        var form = Filled.form(READ_ONLY_NAMES).showing("{'homes':[{'name':'Twee'},{'name':'Drie'}]}");

        assertThat(over(form, "{'homes':[{'name':'Een','taker':'a'},{'name':'Twee','taker':'b'}]}", true))
                .isEqualTo(Filled.map("{'homes':[{'name':'Twee','taker':'b'},{'name':'Drie'}]}"));
    }

    @Test
    void goesToNoRowWhenTwoCannotBeToldApart() {
        var form = Filled.form(READ_ONLY_NAMES).showing("{'homes':[{'name':'Jansen'},{'name':'Jansen'}]}");

        assertThat(over(form, "{'homes':[{'name':'De Wit','taker':'a'},{'name':'Jansen','taker':'b'}]}", true)).isEmpty();
    }

    @Test
    void staysByNumberWhereNothingNamesARowAndNothingChanged() {
        var form = Filled.form(NO_NAMES).showing("{'homes':[{'home':{'name':'Een'}},{'home':{'name':'Twee'}}]}");
        String typed = "{'homes':[{'home':{'name':'Een','taker':'a'}},{'home':{'name':'Twee','taker':'b'}}]}";

        assertThat(over(form, typed, false)).isEqualTo(Filled.map(typed));
    }

    @Test
    void isLeftOutWhereNothingNamesARowAndTheRowsChanged() {
        String typed = "{'homes':[{'home':{'name':'Een','taker':'a'}},{'home':{'name':'Twee','taker':'b'}}]}";

        for (String now : new String[] {"{'homes':[{'home':{'name':'Een'}}]}", "{'homes':[{'home':{'name':'Twee'}},{'home':{'name':'Drie'}}]}"}) {
            assertThat(over(Filled.form(NO_NAMES).showing(now), typed, true)).as(now).isEmpty();
        }
    }

    @Test
    void fillsTheRowsOfAFixedListThatTheFormItselfStartsWith() {
        var form = Filled.form("{'type':'dynamiclist','id':'l','path':'rows','label':'Regels','allowAddRemove':false,'defaultRepetitions':2,'components':["
                + "{'type':'textfield','id':'t','key':'text','label':'Tekst'}]}");

        assertThat(over(form, "{'rows':[{'text':'a'},{'text':'b'}]}", false)).isEqualTo(Filled.map("{'rows':[{'text':'a'},{'text':'b'}]}"));
    }

    @Test
    void keepsNewRowsAndTheOnesItRemovedRemoved() {
        var form = Filled.form(GOALS).showing("{'homes':[{'id':1,'name':'Een'},{'id':2,'name':'Twee'}]}");

        assertThat(over(form, "{'homes':[{'id':2,'name':'Oud','taker':'b'},{'id':null,'taker':'nieuw'}]}", false))
                .isEqualTo(Filled.map("{'homes':[{'id':2,'name':'Twee','taker':'b'},{'taker':'nieuw'}]}"));
    }

    @Test
    void takesNoRowOfAColleagueAwayAndBringsNoneBack() {
        var form = Filled.form(GOALS).showing("{'homes':[{'id':2,'name':'Twee'},{'id':3,'name':'Van een collega'}]}");

        assertThat(over(form, "{'homes':[{'id':1,'taker':'weg'},{'id':2,'taker':'b'},{'taker':'nieuw'}]}", true))
                .isEqualTo(Filled.map("{'homes':[{'id':2,'name':'Twee','taker':'b'},{'taker':'nieuw'},{'id':3,'name':'Van een collega'}]}"));
    }

    @Test
    void isOnlyLaidOverWhatCanBeTypedIn() {
        var form = Filled.form("""
                {'type':'expression','id':'e','key':'basedOn','expression':'=1'},
                {'type':'textfield','id':'r','key':'read','label':'Lees','readonly':true},
                {'type':'textfield','id':'t','key':'text','label':'Tekst'},
                {'type':'group','id':'g','path':'group','label':'Groep','components':[
                  {'type':'textfield','id':'gr','key':'read','label':'Lees','readonly':true},{'type':'textfield','id':'gt','key':'text','label':'Tekst'}]}""")
                .showing("{'group':{'read':'nu','text':'x'}}");

        assertThat(over(form, "{'basedOn':'x','read':'x','text':null,'other':1,'group':{'read':'toen','text':'y'}}", false))
                .isEqualTo(Filled.map("{'text':null,'group':{'read':'nu','text':'y'}}"));
    }

    private static Map<String, Object> over(Filled form, String typed, boolean changed) {
        return new Overlay(Filled.CLOCK).of(form.schema(), form.shown(), Filled.map(typed), changed);
    }
}

package nl.vliegwiel.form.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FixedFieldsTest {

    private static final String FORM = """
            {'type':'expression','id':'e','key':'basedOn','expression':'=basedOnNow','computeOn':'change'},
            {'type':'textfield','id':'a','key':'known','label':'Bekend','readonly':true,'validate':{'required':true}},
            {'type':'textfield','id':'b','key':'off','label':'Uit','disabled':true},
            {'type':'textfield','id':'c','key':'sometimes','label':'Soms','readonly':'=known = `K`'},
            {'type':'textfield','id':'d','key':'free','label':'Vrij','conditional':{'hide':'=basedOn != `d1`'}}""";

    private final Filled form = Filled.form(FORM).showing("{'basedOnNow':'d1','known':'K','sometimes':'old'}");

    @Test
    void ignoresReadonlyAndDisabledFieldsThatComeBack() {
        assertThat(form.submit("{'known':'tampered','off':'x','sometimes':'y','free':'z'}").accepted()).containsOnlyKeys("free");
    }

    @Test
    void asksNothingOfAReadonlyFieldEvenWhenItIsRequired() {
        assertThat(form.submit("{}").faults()).isEmpty();
    }

    @Test
    void takesAFieldWhoseReadonlyConditionDoesNotHold() {
        assertThat(form.showing("{'basedOnNow':'d1'}").submit("{'known':'K','sometimes':'y'}").accepted()).containsEntry("sometimes", "y");
    }

    @Test
    void reportsWhatWasSentForAnExpressionAndUsesItsOwn() {
        var checked = form.submit("{'basedOn':'d0','free':'z'}");
        assertThat(checked.sent()).containsEntry("basedOn", "d0");
        assertThat(checked.accepted()).containsOnlyKeys("free");
    }
}

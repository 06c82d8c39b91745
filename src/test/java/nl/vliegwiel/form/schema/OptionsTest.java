package nl.vliegwiel.form.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final String SELECT = "{'type':'select','id':'s','key':'worker','label':'Collega','valuesKey':'workerOptions'}";

    @Test
    void takesAnOptionThatTheServerHandedOut() {
        assertThat(shown().submit("{'worker':'anna'}").accepted()).containsEntry("worker", "anna");
    }

    @Test
    void refusesAnOptionThatTheServerDidNotHandOutWithoutNamingPeople() {
        assertThat(shown().refusal("{'worker':'els'}")).isEqualTo("Kies uit de lijst.");
    }

    @Test
    void refusesEverythingWhenTheServerHandedOutNoOptions() {
        assertThat(Filled.form(SELECT).refusal("{'worker':'anna'}")).isEqualTo("Kies uit de lijst.");
    }

    @Test
    void doesNotBelieveOptionsThatTheClientSends() {
        assertThat(Filled.form(SELECT).submit("{'worker':'anna','workerOptions':['anna']}").faults()).hasSize(2);
    }

    @Test
    void readsOptionsFromAnExpressionOverWhatWasTyped() {
        var form = Filled.form("""
                {'type':'select','id':'s','key':'kind','label':'Soort','values':['A','B']},
                {'type':'checklist','id':'c','key':'parts','label':'Delen','valuesExpression':'=if kind = `A` then [`A1`] else [`B1`]'}""");
        assertThat(form.refusal("{'kind':'A','parts':['A1']}")).isEmpty();
        assertThat(form.refusal("{'kind':'B','parts':['A1']}")).isEqualTo("Kies uit de lijst.");
    }

    @Test
    void storesTheOptionsOwnValue() {
        var form = Filled.form("{'type':'select','id':'s','key':'n','label':'N','values':[{'label':'Een','value':1}]}");
        assertThat(form.submit("{'n':1.0}").accepted()).containsEntry("n", 1);
    }

    private static Filled shown() {
        return Filled.form(SELECT).showing("{'workerOptions':[{'label':'Anna Bakker','value':'anna'}]}");
    }
}

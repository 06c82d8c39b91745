package nl.vliegwiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In Tasklist a person")
class TasklistTest extends InTasklist {

    private static final String MINE = "Mijn taken";
    private static final String TO_DO = "Te doen in mijn team";
    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void readsWhatLooksLikeHtmlAsText() {
        String script = "<script>document.title = 'broken'</script><img src=x onerror=\"document.title = 'broken'\">";
        record("Familie <b>Vet</b>", script);
        number = record("Familie <b>Vet</b>", script);
        tasklist.login("anna");

        open(TO_DO, "Signaal beoordelen");

        tasklist.screenshot("html-as-text");
        assertThat(tasklist.read("household")).isEqualTo("Familie <b>Vet</b>");
        assertThat(tasklist.read("description")).isEqualTo(script);
        assertThat(tasklist.form().locator("table").innerText()).contains("Familie <b>Vet</b>");
        assertThat(tasklist.form().locator("b, script, img[src=x]").count()).isZero();
        assertThat(tasklist.page().title()).doesNotContain("broken");
    }

    @Test
    void readsInDutchWhatTheServerDoesNotAccept() {
        number = record("Familie Morgen", "Iemand maakt zich zorgen.");
        player.work("anna", number, "userTask_assessSignal", Map.of("triageOutcome", "CASE", "reason", "Liever even langs."));
        number = jdbc.sql("select dossier from signal where number = ?").param(passedOn()).query(String.class).single();
        tasklist.login("anna");
        open(MINE, "Contact zoeken");
        tasklist.type("attemptedOn", TODAY.plusDays(1));
        tasklist.tick("Huisbezoek");
        tasklist.tick("Het huishouden doet mee");

        tasklist.tryToComplete();

        assertThat(tasklist.fault()).contains("Datum van deze poging: Kies vandaag of een eerdere datum.");
        tasklist.screenshot("fault-from-the-server");
        tasklist.closeFault();
        tasklist.type("attemptedOn", TODAY);
        tasklist.complete();
    }

    private String record(String household, String description) {
        return player.start("anna", "signal", Map.of("householdName", household, "address", "Kerkstraat 9", "neighbourhood", "binnenstad",
                "source", "LANDLORD", "description", description, "concerns", List.of("HOUSING")));
    }

    private String passedOn() {
        runJobs();
        return number;
    }
}

package nl.vliegwiel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.vliegwiel.product.Browser;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.product.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody reads of a household, beside a form and on its own page; and who reads nothing. */
@ProductTest
class DossierPageTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Households households;
    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void tellsWhatEachFeatureKnows() {
        PlayedHousehold household = households.evaluated("GO_ON");

        String page = as("anna").get("/dossier/" + household.number()).body();

        assertThat(page).contains("Familie P", "Anna de Wit", "Binnenstad", "Fase nu", "Signalen", "Wat het huishouden wil", "Leefgebied",
                "data:image/svg+xml", "Doelen", "Begeleider: ", "Voortgang van trajecten", "Huisbezoek", "Evaluaties", "Plan afgesproken");
        assertThat(page).doesNotContain("De intake is nog niet gedaan", "Er is nog geen plan.", "Er is nog geen traject");
    }

    @Test
    void saysInWordsWhatIsNotThereYet() {
        String page = as("anna").get("/dossier/" + households.assessed().number()).body();

        assertThat(page).contains("De intake is nog niet gedaan.", "Er is nog niet gemeten.", "Er is nog geen plan.", "Er is nog geen traject.",
                "Er is nog geen contact vastgelegd.", "Er staat geen vraag open.", "Er is nog niets gedeeld.");
    }

    @Test
    void leadsToTheOpenTasksOfTheHousehold() {
        PlayedHousehold household = households.contacted();

        assertThat(as("anna").get("/dossier/" + household.number()).body()).contains("Intake",
                "/camunda/app/tasklist/default/#/?task=" + household.open("userTask_recordIntake").get(0).getId());
    }

    @Test
    void leadsToTheNoteForThisHouseholdWhileTheDossierIsOpen() {
        String number = households.contacted().number();
        String link = "/notitie?huishouden=" + number;

        assertThat(as("anna").get("/dossier/" + number).body()).contains(link);
        assertThat(as("anna").get(link).body()).contains("value=\"" + number + "\" checked=\"checked\"");
        jdbc.update("update case_file set closed_on = current_date where reference = ?", number);
        assertThat(as("anna").get("/dossier/" + number).body()).contains("Gesloten op").doesNotContain(link);
    }

    @Test
    void isNotThereForAnotherTeamNorForWhoeverDoesNotWorkWithHouseholds() {
        String page = "/dossier/" + households.intakeDone().number();

        assertThat(as("coby").get(page).statusCode()).isEqualTo(200);
        for (String login : new String[] {"bram", "petra", "daan", "fons", "els"}) {
            Browser browser = as(login);
            HttpResponse<String> answer = browser.get(page);
            assertThat(answer.statusCode()).as(login).isEqualTo(404);
            assertThat(answer.body()).as(login).isEqualTo(browser.get("/dossier/2026-999999").body()).doesNotContain("Familie P");
        }
    }

    @Test
    void tellsTheTeamThatIsOfferedAHouseholdOnlyTheOutline() {
        String page = as("els").get("/dossier/" + households.handoverOffered().number()).body();

        assertThat(page).contains("alleen de hoofdlijnen", "Contactpersoon", "Waar staat het huishouden");
        assertThat(page).doesNotContain("Metingen", "Tijdlijn", "straat 1", "Notities", "Contacten");
    }

    @Test
    void comesBesideTheFormInOneRequest() {
        PlayedHousehold household = households.contacted();
        String sheet = "/api/desk/tasks/" + household.open("userTask_recordIntake").get(0).getId() + "/dossier";

        assertThat(as("anna").get(sheet).body()).contains("data-number=\"" + household.number() + "\"").doesNotContain("<header");
        Browser bram = as("bram");
        HttpResponse<String> refused = bram.get(sheet);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("hoort niet bij uw team").doesNotContain("Familie P");
        assertThat(refused.body().replace(sheet, "")).as("as if there were no such task")
                .isEqualTo(bram.get("/api/desk/tasks/nothing/dossier").body().replace("/api/desk/tasks/nothing/dossier", ""));
    }

    @Test
    void tellsAtASignalWhatItSaysWhileThereIsNoHousehold() {
        PlayedHousehold household = households.signalled(Map.of("description", "De buurvrouw hoort ruzie."));

        String sheet = as("anna").get("/api/desk/tasks/" + household.open("userTask_assessSignal").get(0).getId() + "/dossier").body();

        assertThat(sheet).contains("Signaal " + household.signal(), "De buurvrouw hoort ruzie.", "Familie P").doesNotContain("data-number");
    }

    @Test
    void showsWhatSomebodyTypedAsText() {
        PlayedHousehold household = households.signalled(Map.of("householdName", "<script>alert(1)</script>", "description", "<img src=x onerror=alert(2)>"))
                .work("anna", "userTask_assessSignal", Answers.AS_PROPOSED);

        assertThat(as("anna").get("/dossier/" + household.number()).body())
                .contains("&lt;script&gt;alert(1)", "&lt;img src=x").doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void asksTheDatabaseNoMoreForMoreTracks() {
        assumeFalse(TestDatabase.isPostgres());
        PlayedHousehold small = households.planAgreed().workAll("userTask_startTrack", Answers.firstAppointment(households.today().plusWeeks(1)));
        PlayedHousehold large = households.evaluated("GO_ON");
        for (int more = 0; more < 12; more++) {
            copyTrack(large.number());
        }
        Browser anna = as("anna");
        anna.get("/dossier/" + small.number());

        assertThat(statements(anna, large)).isLessThanOrEqualTo(statements(anna, small) + 6).isLessThan(75);
    }

    /** Another track with a check-in and a visit of its own. */
    private void copyTrack(String number) {
        String track = java.util.UUID.randomUUID().toString();
        jdbc.update("""
                insert into track (id, reference, title, life_domain, owner, check_in_weeks, agreed_on, started_on, status, version)
                select cast(? as uuid), reference, 'Nog een traject', 'HEALTH', 'amir', 2, opened_on, opened_on, 'RUNNING', 0
                from case_file where reference = ?""", track, number);
        jdbc.update("""
                insert into track_check_in (id, track_id, held_on, progress, missed, recorded_by, recorded_at)
                values (random_uuid(), cast(? as uuid), current_date, 'WELL', false, 'amir', current_timestamp)""", track);
        jdbc.update("""
                insert into track_visit (id, track_id, visited_on, outcome, recorded_by, recorded_at)
                values (random_uuid(), cast(? as uuid), current_date, 'NOT_AT_HOME', 'amir', current_timestamp)""", track);
    }

    private long statements(Browser browser, PlayedHousehold household) {
        jdbc.execute("set query_statistics false");
        jdbc.execute("set query_statistics_max_entries 500");
        jdbc.execute("set query_statistics true");
        assertThat(browser.get("/dossier/" + household.number()).statusCode()).isEqualTo(200);
        return jdbc.queryForObject("select sum(execution_count) from information_schema.query_statistics where sql_statement <> 'COMMIT'", Long.class);
    }

    private Browser as(String login) {
        Browser browser = new Browser(port);
        if (browser.login(login, "demo", "tasklist").statusCode() != 200) {
            browser.login(login, "demo", "cockpit");
        }
        return browser;
    }
}

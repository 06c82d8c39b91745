package nl.vliegwiel.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.dossier.DossierRows;
import nl.vliegwiel.engine.time.TimeMachine;
import nl.vliegwiel.product.Browser;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Without scripts, as a browser sends it. */
@ProductTest
@DisplayName("The page for a note")
class NotePageTest {

    private static final String NUMBER = "2026-910011";
    private static final String GRANTED = "2026-910012";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|key)\" value=\"([^\"]+)\"");

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private TimeMachine time;
    @LocalServerPort
    private int port;
    private Browser anna;

    @BeforeAll
    static void households(@Autowired JdbcTemplate jdbc, @Autowired DossierAccess access) {
        named(jdbc, NUMBER, "Familie <script>alert(1)</script> 100%_Zeker");
        named(jdbc, GRANTED, "Familie Gedeeld");
        jdbc.update("update case_file set team = 'wijkteam-noord', contact_person = 'bram' where reference = ?", GRANTED);
        access.give(GRANTED, "specialistenteam");
    }

    private static void named(JdbcTemplate jdbc, String number, String name) {
        jdbc.update("update household set name = ?, address = 'Dorpsstraat 7' where id = ?", name, DossierRows.open(jdbc, number));
    }

    @BeforeEach
    void afternoon() {
        time.goTo(Instant.parse("2026-11-22T14:00:00Z"));
        jdbc.update("delete from case_note_earlier");
        jdbc.update("delete from case_note");
        anna = as("anna");
    }

    @Test
    void offersTheOwnHouseholdsAndEscapesTheirNames() {
        String page = anna.get("/notitie").body();

        assertThat(page).contains("value=\"" + NUMBER + "\"", "&lt;script&gt;alert(1)&lt;/script&gt;", "value=\"2026-11-22\"", "aria-current=\"page\"")
                .doesNotContain("<script>alert", "Gedeeld");
    }

    @Test
    void savesOnceAndTellsSo() {
        Map<String, String> hidden = hidden(anna.get("/notitie").body());
        HttpResponse<String> first = post(anna, "/notitie", note(hidden, "Noor <b>was</b> thuis."));
        HttpResponse<String> second = post(anna, "/notitie", note(hidden, "Noor <b>was</b> thuis."));

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
        assertThat(kept()).containsExactly("Noor <b>was</b> thuis.");
        assertThat(anna.get(place(first)).body()).contains("Bewaard bij Familie", "Noor &lt;b&gt;was&lt;/b&gt; thuis.", "Ongedaan maken");
        assertThat(as("amir").get(place(first)).statusCode()).as("a colleague's").isEqualTo(404);
    }

    @Test
    void keepsWhatWasTypedBesideEachFault() {
        Map<String, String> hidden = hidden(anna.get("/notitie").body());
        HttpResponse<String> answer = post(anna, "/notitie", "_csrf=" + hidden.get("_csrf") + "&kind=CALL&on=2026-11-30&text=Ze+belde.");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Kies bij wie dit was.", "Ze belde.</textarea>");
        answer = post(anna, "/notitie", note(hidden, "Ze belde.").replace("on=2026-11-22", "on=2026-11-30"));
        assertThat(answer.body()).contains("Kies vandaag of een dag die voorbij is.", "aria-invalid=\"true\"", "Ze belde.</textarea>");
        assertThat(kept()).isEmpty();
    }

    @Test
    void bringsTheTextBackWhenItIsTakenAway() {
        Map<String, String> hidden = hidden(anna.get("/notitie").body());
        String kept = place(post(anna, "/notitie", note(hidden, "Bij de verkeerde.")));
        HttpResponse<String> answer = post(anna, kept.replace("bewaard", "ongedaan"), "_csrf=" + hidden.get("_csrf"));

        assertThat(answer.body()).contains("Uw notitie is weggehaald", "Bij de verkeerde.</textarea>");
        assertThat(kept()).isEmpty();
    }

    @Test
    void correctsWhatIsKept() {
        Map<String, String> hidden = hidden(anna.get("/notitie").body());
        String note = place(post(anna, "/notitie", note(hidden, "Noor was boos."))).replace("/bewaard", "");
        assertThat(anna.get(note).body()).contains("Notitie verbeteren", "Noor was boos.</textarea>").doesNotContain("Een ander huishouden zoeken");

        assertThat(post(anna, note, note(hidden, "Noor was verdrietig.")).statusCode()).isEqualTo(302);
        assertThat(kept()).containsExactly("Noor was verdrietig.");
    }

    @Test
    void tiesEachFaultToWhatItIsAbout() {
        Map<String, String> hidden = hidden(anna.get("/notitie").body());
        String nobody = "_csrf=" + hidden.get("_csrf") + "&text=Ze+belde.";
        assertThat(post(anna, "/notitie", nobody).body()).containsOnlyOnce("aria-describedby=\"number-fault\"").containsOnlyOnce("id=\"number-fault\"");
        String page = post(anna, "/notitie", nobody + "&number=" + NUMBER).body();

        for (String field : List.of("kind", "on")) {
            assertThat(page).containsOnlyOnce("aria-describedby=\"" + field + "-fault\"").containsOnlyOnce("id=\"" + field + "-fault\"");
        }
        assertThat(anna.get("/notitie").body()).contains("Alle velden zijn verplicht").doesNotContain("-fault");
    }

    @Test
    void bringsTheTextBackWhenTheHouseholdIsNoLongerTheWriters() {
        Map<String, String> hidden = hidden(anna.get("/notitie").body());
        String note = place(post(anna, "/notitie", note(hidden, "Noor was boos."))).replace("/bewaard", "");
        jdbc.update("update case_file set team = 'wijkteam-noord' where reference = ?", NUMBER);
        try {
            HttpResponse<String> answer = post(anna, note, note(hidden, "Noor was verdrietig."));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("hoort niet meer bij uw team", "Noor was verdrietig.</textarea>", "action=\"/notitie\"").doesNotContain("alert(1)");
            answer = anna.form("same-origin", note + "/ongedaan", "_csrf=" + hidden.get("_csrf"));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Deze pagina is er niet");
            assertThat(kept()).containsExactly("Noor was boos.");
        } finally {
            jdbc.update("update case_file set team = 'wijkteam-centrum' where reference = ?", NUMBER);
        }
    }

    @Test
    void answersANonsensicalAddressWithAPage() {
        String csrf = hidden(anna.get("/notitie").body()).get("_csrf");
        HttpResponse<String> answer = anna.form("same-origin", "/notitie/00000000" + "-".repeat(28) + "/ongedaan", "_csrf=" + csrf);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("Deze pagina is er niet");
    }

    @Test
    void findsOnlyWhatItsReaderMaySee() {
        assertThat(found(anna, "zeker")).contains(NUMBER);
        assertThat(found(anna, "910011")).contains(NUMBER);
        assertThat(found(anna, "gedeeld")).isEqualTo(found(anna, "bestaatniet"));
        assertThat(found(as("bram"), "gedeeld")).contains(GRANTED);
        assertThat(found(as("els"), "gedeeld")).contains(GRANTED);
        assertThat(found(as("petra"), "zeker")).contains("Niets gevonden");
        assertThat(found(anna, "z")).contains("Typ ten minste 2 letters");
    }

    @Test
    void isThereForWhoWorksWithHouseholds() {
        assertThat(as("daan").get("/notitie").statusCode()).isEqualTo(404);
        assertThat(as("fons").get("/notitie").statusCode()).isEqualTo(404);
        assertThat(as("daan").get("/api/desk/pages").body()).isEqualTo("[]");
        assertThat(anna.get("/api/desk/pages").body()).contains("/notitie", "/mijn-werk");
    }

    @Test
    void letsPeopleLeave() {
        Map<String, String> hidden = hidden(anna.get("/notitie").body());
        HttpResponse<String> answer = post(anna, "/uitloggen", "_csrf=" + hidden.get("_csrf"));

        assertThat(place(answer)).endsWith("/inloggen?uit");
        assertThat(anna.get("/notitie").statusCode()).isEqualTo(302);
        assertThat(anna.get("/camunda/api/engine/engine/default/task").statusCode()).as("in the web apps too").isEqualTo(401);
    }

    private String found(Browser browser, String letters) {
        String csrf = hidden(browser.get("/notitie").body()).get("_csrf");
        String page = post(browser, "/notitie/zoeken", "_csrf=" + csrf + "&find=" + encode(letters) + "&text=Blijft").body();
        assertThat(page).contains("Blijft</textarea>");
        return page.substring(page.indexOf("id=\"who\""), page.indexOf("id=\"at-kind\"")).replaceAll("value=\"" + Pattern.quote(encode(letters)) + "\"", "");
    }

    private static String note(Map<String, String> hidden, String text) {
        return "_csrf=" + hidden.get("_csrf") + "&key=" + hidden.get("key") + "&number=" + NUMBER + "&kind=VISIT&on=2026-11-22&text=" + encode(text);
    }

    private static Map<String, String> hidden(String page) {
        return HIDDEN.matcher(page).results().collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, second) -> first));
    }

    private static HttpResponse<String> post(Browser browser, String path, String form) {
        return browser.send("POST", path, "application/x-www-form-urlencoded", form);
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]+", "");
    }

    private List<String> kept() {
        return jdbc.queryForList("select note from case_note", String.class);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Browser as(String login) {
        Browser browser = new Browser(port);
        browser.login(login, "demo", "tasklist");
        return browser;
    }
}

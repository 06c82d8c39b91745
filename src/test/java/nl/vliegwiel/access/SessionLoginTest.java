package nl.vliegwiel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import nl.vliegwiel.product.Browser;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The door of our own pages, and of what screens ask of us. */
@ProductTest
class SessionLoginTest {

    @LocalServerPort
    private int port;

    @Test
    void sendsWhoeverIsNotLoggedInToTheWayInAndBack() {
        HttpResponse<String> answer = new Browser(port).get("/notitie");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/inloggen?naar=/notitie");
        assertThat(new Browser(port).get("/inloggen?naar=/notitie").body()).contains("data-page=\"/notitie\"", "Wachtwoord");
    }

    @Test
    void remembersTheHouseholdThatSomebodyCameFromAndNothingElse() {
        String door = new Browser(port).get("/notitie?huishouden=2026-000123&find=Jansen").headers().firstValue("Location").orElseThrow();

        assertThat(door).endsWith("/inloggen?naar=/notitie%3Fhuishouden=2026-000123");
        assertThat(new Browser(port).get("/inloggen?naar=/notitie%3Fhuishouden=2026-000123").body()).contains("data-page=\"/notitie?huishouden=2026-000123\"");
        assertThat(new Browser(port).get("/notitie?huishouden=Jansen").headers().firstValue("Location").orElseThrow()).doesNotContain("Jansen");
    }

    @Test
    void leadsToNoOtherSite() {
        assertThat(new Browser(port).get("/inloggen?naar=//elders.example").body()).doesNotContain("elders");
        assertThat(new Browser(port).get("/inloggen?naar=https://elders.example").body()).doesNotContain("elders");
    }

    @Test
    void tellsAScreenWithoutASessionThatItIsLoggedOut() {
        HttpResponse<String> answer = new Browser(port).get("/api/desk/nothing");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("U bent uitgelogd");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).as("no password box of the browser's own").isEmpty();
    }

    @Test
    void letsIn() {
        Browser anna = new Browser(port);
        anna.login("anna", "demo", "tasklist");

        HttpResponse<String> answer = anna.get("/api/desk/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void takesNoChangeWithoutTheSessionsToken() {
        Browser anna = new Browser(port);
        anna.login("anna", "demo", "tasklist");

        assertThat(anna.post("/api/desk/nothing", "{}").statusCode()).isEqualTo(404);
        HttpResponse<String> forged = anna.withoutToken("POST", "/api/desk/nothing", "{}");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("Ververs de pagina");
        assertThat(anna.get("/api/desk/nothing").statusCode()).as("and stays logged in").isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notitie", "/notitie/0b0c0d0e-0000-0000-0000-000000000001/ongedaan", "/zoeken", "/uitloggen"})
    void takesNoFormThatAnotherSiteMade(String path) {
        Browser anna = new Browser(port);
        anna.login("anna", "demo", "tasklist");

        for (String token : List.of("", "_csrf=old&")) {
            HttpResponse<String> forged = anna.form("cross-site", path, token + "text=Untrue");
            assertThat(forged.statusCode()).isEqualTo(403);
            assertThat(forged.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
            assertThat(forged.body()).contains("Ververs de pagina").doesNotContain("Untrue");
        }
        assertThat(anna.get("/notitie").statusCode()).as("and stays logged in").isEqualTo(200);
    }

    @Test
    void givesBackWhatWasTypedOnAScreenOfAnEarlierSession() {
        Browser anna = new Browser(port);
        anna.login("anna", "demo", "tasklist");

        HttpResponse<String> answer = anna.form("same-origin", "/notitie", "_csrf=old&kind=CALL&text=Noor+%3Cb%3Ebelde");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Noor &lt;b&gt;belde</textarea>", "name=\"kind\" value=\"CALL\"", "action=\"/notitie\"")
                .doesNotContain("value=\"old\"");
        String token = answer.body().replaceAll("(?s).*<form class=\"stack\".*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        answer = anna.form("same-origin", "/notitie", "_csrf=" + token + "&kind=CALL&text=Noor+belde");
        assertThat(answer.body()).as("taken, and checked").contains("Kies bij wie dit was.", "Noor belde</textarea>");
    }

    @Test
    void givesBackWhatWasTypedWhenTheSessionIsOver() {
        HttpResponse<String> answer = new Browser(port).form("same-origin", "/notitie", "_csrf=old&text=Noor+belde");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("U bent uitgelogd", "Noor belde</textarea>", "href=\"/inloggen\"");
        assertThat(new Browser(port).form("cross-site", "/notitie", "text=Untrue").body()).contains("href=\"/inloggen\"").doesNotContain("Untrue");
        assertThat(new Browser(port).form("same-origin", "/uitloggen", "_csrf=old").headers().firstValue("Location").orElseThrow())
                .endsWith("/inloggen?uit");
    }

    @Test
    void letsPeopleLeaveFromAnOldScreen() {
        Browser anna = new Browser(port);
        anna.login("anna", "demo", "tasklist");

        assertThat(anna.form("same-origin", "/uitloggen", "_csrf=old").headers().firstValue("Location").orElseThrow()).endsWith("/inloggen?uit");
        assertThat(anna.get("/notitie").statusCode()).isEqualTo(302);
    }

    @Test
    void keepsEachPageOutOfFramesAndCaches() {
        Browser anna = new Browser(port);
        anna.login("anna", "demo", "tasklist");

        for (String path : List.of("/inloggen", "/notitie", "/zoeken", "/mijn-werk", "/dossier/2026-999999", "/nergens", "/api/desk/pages")) {
            HttpHeaders headers = anna.get(path).headers();
            assertThat(headers.allValues("Cache-Control")).as(path).containsExactly("no-store");
            assertThat(headers.allValues("Content-Security-Policy")).as(path).singleElement().asString().contains("frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
        }
        assertThat(new Browser(port).get("/notitie").headers().firstValue("Cache-Control")).as("the way to the way in").hasValue("no-store");
    }
}

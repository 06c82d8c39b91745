package nl.vliegwiel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.vliegwiel.product.Browser;
import nl.vliegwiel.product.ProductTest;
import org.junit.jupiter.api.Test;
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
}

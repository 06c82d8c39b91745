package nl.vliegwiel.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vliegwiel.product.Browser;
import nl.vliegwiel.product.ProductTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ProductTest
class WebAppLoginTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @ParameterizedTest
    @CsvSource({
        "anna, tasklist", "amir, tasklist", "bram, tasklist", "coby, tasklist cockpit", "daan, tasklist cockpit",
        "els, tasklist", "gijs, tasklist cockpit", "fons, tasklist", "petra, tasklist", "beheer, cockpit admin"
    })
    void opensExactlyTheApplicationsOfTheRole(String login, String apps) {
        List<String> reached = List.of("tasklist", "cockpit", "admin").stream()
                .filter(app -> new Browser(port).login(login, "demo", app).statusCode() == 200).toList();

        assertThat(reached).containsExactlyInAnyOrder(apps.split(" "));
    }

    @Test
    void refusesWrongPassword() {
        accounts.create("slip", "Sl", "Ip", "right", Role.WORKER);

        assertThat(new Browser(port).login("slip", "wrong", "tasklist").statusCode()).isEqualTo(401);
    }

    @Test
    void showsNoSetupPage() {
        assertThat(new Browser(port).get("/camunda/app/admin/default/setup/").statusCode()).isEqualTo(404);
    }

    @Test
    void letsNobodyMakeAnAdministratorWithoutLogin() {
        Browser browser = new Browser(port);
        browser.get("/camunda/app/welcome/default/");

        var answer = browser.post("/camunda/api/admin/setup/default/user/create",
                "{\"profile\":{\"id\":\"mallory\"},\"credentials\":{\"password\":\"mallory\"}}");

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void keepsItsSessionCookieFromScriptsAndOtherSites() {
        var cookies = new Browser(port).get("/camunda/app/welcome/default/").headers().allValues("Set-Cookie");

        assertThat(cookies).anySatisfy(cookie ->
                assertThat(cookie).startsWith("JSESSIONID").contains("HttpOnly", "SameSite=Lax"));
    }
}

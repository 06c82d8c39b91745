package nl.vliegwiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At twice the size and by ear")
class EveryScreenTest extends InTasklist {

    /** A window of 1280×720 at 200 %. */
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int DESK_WIDTH = 1366;
    private static final int DESK_HEIGHT = 768;
    private static final List<String> OWN_PAGES = List.of("/notitie", "/zoeken", "/mijn-werk", "/er-is-niets");

    private final Screens screens = new Screens();

    @Test
    void ownPagesAreWholeDutchAndShowTheFocus() {
        household("Familie Lens");
        try (OwnPage own = new OwnPage(browser(), port, WIDTH, HEIGHT)) {
            own.open("/inloggen");
            look(own, "inloggen");
            own.login("anna");
            for (String page : OWN_PAGES) {
                own.open(page);
                look(own, page.substring(1));
            }
            own.open("/dossier/" + number);
            look(own, "dossier");
        }
        screens.assertNothingIsWrong();
    }

    /** Nothing was drawn for a while. */
    private static final String AT_REST = """
            () => {
              const drawn = document.body.innerHTML.length;
              if (drawn !== window.drawn) { window.drawn = drawn; window.drawnAt = Date.now(); }
              return Date.now() - window.drawnAt > 1000;
            }""";

    @Test
    void tasklistStacksItsColumnsSoThatAFormIsWhole() {
        household("Mevrouw Postma");
        try (OwnPage own = new OwnPage(browser(), port, WIDTH, HEIGHT)) {
            own.login("anna");
            own.open("/camunda/app/tasklist/");
            own.page().locator("li.task").first().click();
            own.page().locator(".task-card .fjs-form-field input").first().waitFor();

            assertThat(own.cutOff()).isEmpty();
            PlaywrightAssertions.assertThat(own.page().locator(".task-card h2")).isInViewport();
            screens.picture(own.page(), "tasklist-at-200-percent");
        }
    }

    @Test
    void cockpitAdminAndTheStartPageNameTheirIconsAndSpeakDutch() {
        household("De heer Overbeek");
        try (OwnPage coordinator = new OwnPage(browser(), port, DESK_WIDTH, DESK_HEIGHT)) {
            coordinator.login("coby");
            webApp(coordinator, "welcome", "/camunda/app/welcome/default/#!/welcome");
            webApp(coordinator, "cockpit", "/camunda/app/cockpit/default/#/dashboard");
            webApp(coordinator, "cockpit-processes", "/camunda/app/cockpit/default/#/processes");
            webApp(coordinator, "cockpit-process", "/camunda/app/cockpit/default/#/process-definition/" + definition() + "/runtime");
        }
        try (OwnPage administrator = new OwnPage(browser(), port, DESK_WIDTH, DESK_HEIGHT)) {
            administrator.login("beheer");
            webApp(administrator, "admin", "/camunda/app/admin/default/#/");
        }
        screens.assertNothingIsWrong();
    }

    private void webApp(OwnPage app, String name, String path) {
        app.open(path);
        app.page().locator("[cam-widget-header] .account").waitFor();
        app.page().waitForFunction(AT_REST);
        screens.picture(app.page(), name);
        screens.check(app.page(), name);
    }

    private void look(OwnPage own, String name) {
        screens.picture(own.page(), name);
        screens.check(own.page(), name);
        assertThat(own.cutOff()).as("cut off at " + name).isEmpty();
        assertThat(own.focusUnseen()).as("focus unseen at " + name).isEmpty();
    }

    private String definition() {
        return jdbc.sql("select max(id_) from act_re_procdef where key_ = 'case-lifecycle'").query(String.class).single();
    }

    private void household(String name) {
        number = player.start("anna", "signal", Map.of("householdName", name, "neighbourhood", "binnenstad", "source", "GP",
                "description", "Er is veel tegelijk.", "concerns", List.of("HOUSING", "WORK")));
        runJobs();
        player.work("anna", number, "userTask_assessSignal", Map.of());
        runJobs();
        number = jdbc.sql("select dossier from signal where number = ?").param(number).query(String.class).single();
        runJobs();
    }
}

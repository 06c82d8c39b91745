package nl.vliegwiel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody types in a form is kept while typing: nothing is lost, and nothing of it stays in the browser. */
@DisplayName("In Tasklist unfinished input")
class DraftTest extends InTasklist {

    private static final String MINE = "Mijn taken";
    private static final String TASK = "Contact zoeken";
    private static final String NOTE = "note";
    private static final String TOO_LONG = "Wij gaan er eerst langs. ".repeat(90);

    @Autowired
    private TaskService tasks;

    private Tasklist second;

    @BeforeEach
    void openTask() {
        number = player.start("anna", "signal", Map.of("householdName", "Familie " + name(), "neighbourhood", "binnenstad", "source", "GP",
                "description", "Er is veel tegelijk."));
        player.work("anna", number, "userTask_assessSignal", Map.of("triageOutcome", "CASE", "reason", "Liever even langs."));
        runJobs();
        number = jdbc.sql("select dossier from signal where number = ?").param(number).query(String.class).single();
        second = another();
        tasklist.login("anna");
        open(MINE, TASK);
    }

    @AfterEach
    void closeSecond() {
        second.close();
    }

    @Test
    void comesBackInAnotherBrowserEvenWhenTheFormWouldNotTakeItAndStaysInNone() {
        tasklist.page().evaluate("localStorage.setItem('camunda-form:1', 'Oud'); sessionStorage.setItem('camForm:1', 'Oud')");
        tasklist.type(NOTE, TOO_LONG);
        assertThat(line(tasklist)).containsText("Bewaard om");
        tasklist.save();

        second.login("anna");
        second.list(MINE, number);
        second.open(TASK);

        assertThat(bar(second)).containsText("Uw concept van vandaag");
        assertThat(second.read(NOTE)).isEqualTo(TOO_LONG);
        second.screenshot("draft-resumed");
        for (Tasklist browser : new Tasklist[] {tasklist, second}) {
            assertThat(stored(browser)).doesNotContain("Oud", "eerst langs", "Familie", "camunda-form");
        }
        try (Tasklist nobody = another()) { // each app shows its login page to anybody, and who may not open it gets nothing of it
            String apps = tasklist.page().url().replaceAll("/app/.*", "/app/");
            nobody.page().navigate(apps + "tasklist/default/");
            for (String app : List.of("welcome", "admin", "cockpit", "tasklist")) {
                nobody.page().evaluate("localStorage['camunda-form:1'] = 'Oud'"); // as an older version did
                nobody.page().navigate(apps + app + "/default/");
                nobody.page().waitForFunction("localStorage['camunda-form:1'] === undefined");
            }
        }
        press(second, "Opnieuw beginnen");
        press(second, "Ja, begin opnieuw");
        assertThat(line(second)).containsText("U bent opnieuw begonnen.");
        assertThat(second.read(NOTE)).isEmpty();
    }

    @Test
    void isNotOverwrittenByAnotherWindow() {
        second.login("anna");
        second.list(MINE, number);
        second.open(TASK);
        tasklist.type(NOTE, "In het eerste venster.");
        assertThat(line(tasklist)).containsText("Bewaard om");

        second.type(NOTE, "In het tweede venster.");

        assertThat(bar(second)).containsText("U werkt ook in een ander venster aan dit formulier (bewaard om");
        second.screenshot("draft-in-two-windows");
        press(second, "Dit hier bewaren");
        assertThat(line(second)).containsText("Bewaard om");
        tasklist.type(NOTE, "En nu weer in het eerste.");
        press(tasklist, "Dat overnemen");
        assertThat(tasklist.form().locator("textarea[id$='note']")).hasValue("In het tweede venster.");
    }

    @Test
    void outlivesASessionForTheSamePersonOnly() {
        tasklist.type(NOTE, "Voor de sessie eindigt.");
        assertThat(line(tasklist)).containsText("Bewaard om");
        typeAsTheSessionEnds("Na de sessie getypt.");
        assertThat(tasklist.page().locator(".draft-logged-out")).containsText("U bent uitgelogd. Wat u tot");
        assertThat(stored(tasklist)).doesNotContain("Na de sessie", "sessie eindigt");
        photo("draft-logged-out");

        tasklist.logInHere("anna");

        tasklist.page().locator(".task-card .fjs-container .fjs-form-field").first().waitFor();
        assertThat(bar(tasklist)).containsText("Uw concept van vandaag");
        assertThat(tasklist.read(NOTE)).isEqualTo("Na de sessie getypt.");

        typeAsTheSessionEnds("Alleen voor anna.");
        tasklist.logInHere("amir");
        tasklist.page().locator(".task-filter").first().waitFor();
        assertThat(jdbc.sql("select typed from form_draft where number = ?").param(number).query(String.class).single())
                .contains("Na de sessie").doesNotContain("Alleen");
    }

    /** Without a connection at first, so that the text is certain to be unsaved when the session is gone. */
    private void typeAsTheSessionEnds(String text) {
        tasklist.page().route("**/api/desk/drafts/**", Route::abort);
        tasklist.type(NOTE, text);
        assertThat(line(tasklist)).containsText("Nog niet bewaard: geen verbinding, wij proberen het opnieuw");
        tasklist.endSession();
        tasklist.page().unroute("**/api/desk/drafts/**");
        Locator toLogin = tasklist.page().locator(".draft-bar button:has-text('Inloggen')");
        Locator loginPage = tasklist.page().locator("input[type=password]");
        toLogin.or(loginPage).first().waitFor();
        if (toLogin.isVisible()) {
            toLogin.click();
        }
        loginPage.waitFor();
    }

    @Test
    void isGivenBackAsTextWhenAColleagueTookTheTask() {
        tasklist.type(NOTE, "Wat anna dacht.");
        assertThat(line(tasklist)).containsText("Bewaard om");
        tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey("userTask_makeContact").list()
                .forEach(task -> tasks.setAssignee(task.getId(), "amir"));

        tasklist.type(NOTE, "Wat anna later dacht.");

        assertThat(bar(tasklist)).containsText("doet deze taak nu.");
        assertThat(bar(tasklist).locator("textarea")).hasValue("Toelichting: Wat anna later dacht.");
        assertThat(tasklist.form()).isHidden();
        photo("draft-taken");
    }

    @Test
    void waitsInADialogThatStartsSomething() {
        second.login("anna");
        second.startProcess("Signaal");
        second.type("description", "Een half signaal.");
        assertThat(line(second)).containsText("Bewaard om");

        second.page().reload(); // the dialog is in the address, and opens again

        assertThat(bar(second)).containsText("Uw concept van vandaag");
        second.page().locator(".modal-body .fjs-container .fjs-form-field").first().waitFor();
        assertThat(second.read("description")).isEqualTo("Een half signaal.");
        second.screenshot("draft-start");
    }

    /** Of the screen: the form may be out of sight. */
    private void photo(String name) {
        tasklist.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    private static Locator bar(Tasklist browser) {
        return browser.page().locator(".draft-bar").last();
    }

    private static Locator line(Tasklist browser) {
        return browser.page().locator(".draft-line").last();
    }

    private static void press(Tasklist browser, String label) {
        bar(browser).locator("button").filter(new Locator.FilterOptions().setHasText(label)).click();
    }

    /** Every place where a page can put something away. */
    private static String stored(Tasklist browser) {
        return (String) browser.page().evaluate("""
                async () => JSON.stringify(localStorage) + JSON.stringify(sessionStorage)
                    + (await indexedDB.databases()).map(database => database.name) + (await caches.keys()) + document.cookie + location.href""");
    }

    /** No two that look alike: whoever knows a household is asked more. */
    private static String name() {
        return UUID.randomUUID().toString().chars().filter(Character::isLetterOrDigit).mapToObj(sign -> String.valueOf((char) ('a' + sign % 26)))
                .collect(Collectors.joining());
    }
}

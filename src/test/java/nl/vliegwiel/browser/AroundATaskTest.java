package nl.vliegwiel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The note that somebody writes beside a task, and where the keyboard goes on after one. */
@DisplayName("Around a task in Tasklist")
class AroundATaskTest extends InTasklist {

    private static final String MINE = "Mijn taken";
    private static final String TASK = "Contact zoeken";
    private static final String TEXT = "De buurvrouw belde over de sleutel.";

    private static final String LONG = "Een zin met acht woorden en een punt. ".repeat(120);

    @Autowired
    private TaskService tasks;

    @Test
    void aNoteOutlivesASessionForTheSamePersonOnly() {
        openTask("Mevrouw Sleutel");
        Page page = tasklist.page();
        Locator dialog = page.locator(".vl-dialog");

        saveWithoutASession();
        page.locator("input[type=password]").waitFor();
        assertThat(dialog).hasCount(0);
        assertThat(page.locator("body")).not().containsText("Mevrouw Sleutel");
        assertThat(page.locator(".draft-logged-out")).containsText("Uw notitie is nog niet bewaard. Log in");
        photo("note-logged-out");
        tasklist.logInHere("anna");
        assertThat(page.locator("#vl-note-text")).hasValue(TEXT);
        photo("note-again");
        page.locator(".vl-dialog button[type=submit]").click();
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".vl-said")).containsText("Uw notitie staat in het dossier.");
        assertThat(notes()).containsExactly(TEXT);

        saveWithoutASession();
        page.locator("input[type=password]").waitFor();
        tasklist.logInHere("amir");
        page.locator(".task-filter").first().waitFor();
        assertThat(dialog).hasCount(0);
        tasklist.logout();
        tasklist.logInHere("anna");
        page.locator(".task-filter").first().waitFor();
        assertThat(dialog).hasCount(0); // nothing is held for later
        assertThat(notes()).containsExactly(TEXT);
    }

    @Test
    void theKeyboardGoesOnInTheTaskThatOpensByItself() {
        openTask("Mevrouw Verder");
        tasklist.tick("Huisbezoek");
        tasklist.tick("Het huishouden doet mee");
        tasklist.complete();
        runJobs();

        assertThat(tasklist.page().locator(".task-card h2")).containsText("Intake vastleggen");
        assertThat(tasklist.page().locator(".task-details")).isFocused();
    }

    @Test
    void aTextTooLongForOneNoteIsKeptInTwoAndOnce() {
        openTask("Mevrouw Lang");
        tasklist.type("note", LONG);
        assertThat(tasklist.page().locator(".draft-line").last()).containsText("Bewaard om");
        tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey("userTask_makeContact").list()
                .forEach(task -> tasks.setAssignee(task.getId(), "amir"));
        tasklist.page().reload();
        Locator bar = tasklist.page().locator(".draft-bar").last();
        Locator keep = bar.locator("button").filter(new Locator.FilterOptions().setHasText("Bewaar als notitie in het dossier"));
        AtomicInteger sent = new AtomicInteger();
        tasklist.page().route("**/notes", route -> lose(route, sent.incrementAndGet() == 2));

        keep.click();
        assertThat(tasklist.page().locator(".draft-line").last()).containsText("De notitie is niet bewaard. Er is geen verbinding.");
        keep.click();

        assertThat(bar).containsText("Hij was te lang voor één notitie: het zijn er 2.");
        assertThat(notes()).hasSize(2).allMatch(text -> text.length() <= 4000);
        assertThat(String.join(" ", notes())).isEqualTo("Toelichting: " + LONG.strip());
        photo("draft-as-notes");
    }

    private static void lose(Route route, boolean lost) {
        if (lost) {
            route.abort();
        } else {
            route.resume();
        }
    }

    private void openTask(String household) {
        number = player.start("anna", "signal", Map.of("householdName", household, "neighbourhood", "binnenstad", "source", "GP",
                "description", "Er is veel tegelijk."));
        player.work("anna", number, "userTask_assessSignal", Map.of("triageOutcome", "CASE", "reason", "Liever even langs."));
        runJobs();
        number = jdbc.sql("select dossier from signal where number = ?").param(number).query(String.class).single();
        tasklist.login("anna");
        open(MINE, TASK);
    }

    private void saveWithoutASession() {
        Page page = tasklist.page();
        page.locator(".vl-action").filter(new Locator.FilterOptions().setHasText("Notitie in het dossier")).click();
        page.locator("#vl-note-text").fill(TEXT);
        tasklist.endSession();
        page.locator(".vl-dialog button[type=submit]").click();
    }

    private List<String> notes() {
        return jdbc.sql("select note from case_note where reference = ? order by reported_at").param(number).query(String.class).list();
    }

    private void photo(String name) {
        tasklist.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}

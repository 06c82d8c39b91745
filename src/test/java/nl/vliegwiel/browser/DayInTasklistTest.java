package nl.vliegwiel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a worker sees of a task in the list and above its form, and how one task leads to the next. */
@DisplayName("A worker's day in Tasklist")
class DayInTasklistTest extends InTasklist {

    private static final String TYPED = "Half getypt.";

    @Test
    void showsTheHouseholdAndLeadsFromTaskToTaskWithoutASearch() {
        household("anna", "Familie Dagstart", "binnenstad");
        tasklist.login("anna");

        open("Mijn taken", "Contact zoeken");
        Page page = tasklist.page();
        Locator card = page.locator("li.task.active");
        assertThat(card).containsText("Familie Dagstart");
        assertThat(card).containsText("Zoek het huishouden op en leg vast hoe het contact verliep.");
        assertThat(card).containsText("Klaar op");
        assertThat(page.locator(".task-card .vl-task-facts")).containsText("Familie Dagstart · " + number);
        assertThat(page.locator(".createCommentLink, .create-task-action, .followup-date")).hasCount(0);
        tasklist.screenshot("card-and-task");

        tasklist.tick("Huisbezoek");
        tasklist.tick("Het huishouden doet mee");
        tasklist.complete();
        runJobs();

        assertThat(page.locator(".task-card h2")).containsText("Intake vastleggen");
        assertThat(page.locator(".vl-next")).containsText("De volgende taak bij dit huishouden: Intake vastleggen.");
    }

    @Test
    void keepsWhatWasTypedWhileTheDossierBesideItComesAndGoesAndANoteIsWritten() {
        household("anna", "Mevrouw Bijzaak", "binnenstad");
        tasklist.login("anna");
        open("Mijn taken", "Contact zoeken");
        Page page = tasklist.page();
        Locator beside = page.locator("#dossier-beside");
        tasklist.type("note", TYPED);

        page.locator("#dossier-toggle").click();
        assertThat(beside).isHidden();
        page.locator("#dossier-toggle").click();
        assertThat(beside).containsText("Mevrouw Bijzaak");
        page.locator(".vl-action").filter(new Locator.FilterOptions().setHasText("Notitie in het dossier")).click();
        page.locator("#vl-note-text").fill("De buurvrouw belde.");
        page.locator(".vl-dialog button[type=submit]").click();
        assertThat(beside).containsText("De buurvrouw belde.");
        assertThat(tasklist.input("note")).hasValue(TYPED);
    }

    @Test
    void readsTheNewestWithWhatWasTypedWhenAColleagueWasFirst() {
        String other = signal("anna", "De heer Tegelijk", "binnenstad");
        number = signal("anna", "De heer Tegelijk", "binnenstad");
        tasklist.login("anna");
        open("Te doen in mijn team", "Signaal beoordelen");
        tasklist.claim();
        tasklist.tick("Informatie en advies");
        tasklist.type("reason", TYPED);
        player.work("anna", other, "userTask_assessSignal", Map.of());
        new DueJobs(management, runtime).run(other); // now there is a dossier that this signal may belong to

        tasklist.tryToComplete();

        tasklist.page().getByText("Toon het nieuwste; wat u typte blijft staan").click();
        assertThat(tasklist.form().locator("table").first()).containsText("De heer Tegelijk");
        assertThat(tasklist.page().locator(".draft-bar")).containsText("Het dossier is sindsdien gewijzigd");
        assertThat(tasklist.form().locator("input[type=radio]:checked")).hasCount(1);
        assertThat(tasklist.input("reason")).hasValue(TYPED);
        tasklist.complete();
    }

    @Test
    void findsAHouseholdByKeyboardFromTheHeaderAndNeverOneOfAnotherTeam() {
        household("bram", "Familie Overkant", "noorderpark");
        household("anna", "Familie Vlakbij", "binnenstad");
        tasklist.login("anna");
        Page page = tasklist.page();
        Locator box = page.locator("#household-search");
        Locator found = page.locator("#household-found li");

        box.fill("Overkant");
        assertThat(page.locator(".household-status")).containsText("Niets gevonden.");
        assertThat(found).hasCount(0);
        box.press("Escape");
        assertThat(box).hasValue("");
        assertThat(page.locator(".household-panel")).isHidden();
        box.pressSequentially("Vlakbij");
        assertThat(found).containsText(new String[] {"Familie Vlakbij"});
        box.press("ArrowDown");
        assertThat(found).hasAttribute("aria-selected", "true");
        box.press("Enter");

        page.waitForURL("**/dossier/" + number);
        assertThat(page.locator("main")).containsText("Familie Vlakbij");
    }

    private void household(String worker, String name, String neighbourhood) {
        number = signal(worker, name, neighbourhood);
        player.work(worker, number, "userTask_assessSignal", Map.of());
        runJobs();
        number = jdbc.sql("select dossier from signal where number = ?").param(number).query(String.class).single();
        runJobs();
    }

    private String signal(String worker, String name, String neighbourhood) {
        number = player.start(worker, "signal", Map.of("householdName", name, "neighbourhood", neighbourhood, "source", "GP",
                "description", "Veel tegelijk.", "concerns", List.of("HOUSING", "WORK")));
        runJobs();
        return number;
    }
}

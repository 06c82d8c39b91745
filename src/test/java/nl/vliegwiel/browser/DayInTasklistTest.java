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

    @Test
    void showsTheHouseholdAndLeadsFromTaskToTaskWithoutASearch() {
        number = player.start("anna", "signal", Map.of("householdName", "Familie Dagstart", "neighbourhood", "binnenstad", "source", "GP",
                "description", "Veel tegelijk.", "concerns", List.of("HOUSING", "WORK")));
        runJobs();
        player.work("anna", number, "userTask_assessSignal", Map.of());
        runJobs();
        number = jdbc.sql("select dossier from signal where number = ?").param(number).query(String.class).single();
        runJobs();
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
}

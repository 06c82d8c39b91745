package nl.vliegwiel.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import nl.vliegwiel.dossier.DossierRows;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.product.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** In the car after a visit, on a screen of 360 by 740. */
@ProductTest
@DisplayName("On a phone a worker")
class PhoneNoteTest {

    private static final String NOTE = "Noor was thuis. Ze wil eerst de huur regelen.";
    private static final int MOST_TAPS = 4;

    private static Chromium chromium;

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate jdbc;
    private BrowserContext phone;
    private Page page;
    private int taps;

    @BeforeAll
    static void household(@Autowired JdbcTemplate jdbc) {
        assumeFalse(TestDatabase.isPostgres(), "the browser sees no database: once is enough");
        chromium = Chromium.shared();
        jdbc.update("update household set name = 'Familie Noor', address = 'Kade 3' where id = ?", DossierRows.open(jdbc, "2026-910021"));
    }

    @BeforeEach
    void logIn() {
        phone = chromium.browser().newContext(new NewContextOptions().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true)
                .setLocale("nl-NL").setTimezoneId("Europe/Amsterdam"));
        page = phone.newPage();
        page.navigate("http://localhost:" + port + "/notitie");
        page.fill("#username", "anna");
        page.fill("#password", "demo");
        page.tap("#login button");
        page.waitForSelector("#note");
        jdbc.update("delete from case_note");
    }

    @AfterEach
    void putAway() {
        phone.close();
    }

    @Test
    void writesANoteInFourTapsAndTakesItBack() {
        fitsAndIsAccessible("note");
        tap("text=Familie Noor");
        tap("#at-text");
        page.keyboard().type(NOTE);
        tap("#save");
        page.waitForSelector("#kept");

        assertThat(page.textContent("h1")).isEqualTo("Bewaard bij Familie Noor");
        assertThat(kept()).containsExactly(NOTE);
        assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
        fitsAndIsAccessible("kept");
        page.tap("#undo");
        page.waitForSelector("#note");
        assertThat(page.inputValue("#at-text")).isEqualTo(NOTE);
        assertThat(kept()).isEmpty();
    }

    @Test
    void losesNothingWhenTheSessionEndsWhileTyping() {
        page.tap("text=Familie Noor");
        page.fill("#at-text", NOTE);
        phone.clearCookies();
        page.tap("#save");
        page.waitForSelector("#again[open]");
        fitsAndIsAccessible("again");
        assertThat(page.inputValue("#at-text")).isEqualTo(NOTE);
        page.fill("#again-password", "demo");
        page.tap("#again button[type=submit]");
        page.waitForSelector("#kept");

        assertThat(kept()).containsExactly(NOTE);
        assertThat(page.evaluate("localStorage.length + sessionStorage.length").toString()).as("nothing stays in the browser").isEqualTo("0");
    }

    @Test
    void readsWhatIsWrongAndFindsAnotherHouseholdWithoutLosingTheText() {
        page.fill("#at-text", NOTE);
        page.tap("#save");
        page.waitForSelector("#faults");
        fitsAndIsAccessible("faults");
        assertThat(page.textContent("#faults")).contains("Kies bij wie dit was.");
        page.fill("#find", "kade");
        page.keyboard().press("Enter");
        page.waitForSelector("#results input");
        assertThat(page.textContent("#found")).isEqualTo("1 huishouden gevonden.");
        page.keyboard().press("Space");
        page.tap("#save");
        page.waitForSelector("#kept");
        assertThat(kept()).containsExactly(NOTE);
    }

    private void tap(String what) {
        page.tap(what);
        taps++;
    }

    private List<String> kept() {
        return jdbc.queryForList("select note from case_note", String.class);
    }

    private void fitsAndIsAccessible(String screen) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "phone-" + screen + ".png")).setFullPage(true));
        assertThat(page.evaluate("document.documentElement.scrollWidth").toString()).as("nothing sticks out sideways").isEqualTo("360");
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(screen).extracting(rule -> rule.getId() + " " + rule.getNodes()).isEmpty();
    }
}

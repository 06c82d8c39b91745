package nl.vliegwiel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.Deque;
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

/** With somebody on the telephone, who types fast and presses Enter. */
@ProductTest
@DisplayName("The search box in the header")
class SearchBoxTest {

    private static final String SEARCH = "**/api/desk/search";
    private static final String FIRST = "2032-000001";
    private static final String SECOND = "2032-000002";

    private static Chromium chromium;

    @LocalServerPort
    private int port;
    private final Deque<Route> held = new ArrayDeque<>();
    private OwnPage own;
    private Locator box;

    @BeforeAll
    static void households(@Autowired JdbcTemplate jdbc) {
        assumeFalse(TestDatabase.isPostgres(), "the browser sees no database: once is enough");
        chromium = Chromium.shared();
        named(jdbc, FIRST, "Familie Qwermolen");
        named(jdbc, SECOND, "Familie Qwersingel");
    }

    private static void named(JdbcTemplate jdbc, String number, String name) {
        jdbc.update("update household set name = ? where id = ?", name, DossierRows.open(jdbc, number));
    }

    @BeforeEach
    void openTasklist() {
        own = new OwnPage(chromium.browser(), port, 1366, 768);
        own.login("anna");
        own.open("/camunda/app/tasklist/");
        box = own.page().locator("#household-search");
        box.waitFor();
    }

    @AfterEach
    void putAway() {
        own.close();
    }

    @Test
    void opensWhatIsTypedNowAndNotWhatWasFoundBefore() {
        box.fill("qwermolen");
        assertThat(found()).hasCount(1);
        box.fill("qwersingel");
        box.press("Enter");

        own.page().waitForURL("**/dossier/" + SECOND);
    }

    @Test
    void forgetsAnAnswerThatComesWhenSomebodyTypedOn() {
        own.page().route(SEARCH, held::add);
        box.fill("qwermolen");
        own.page().waitForCondition(() -> held.size() == 1);
        box.fill("qwersing");
        held.remove().resume();
        own.page().waitForCondition(() -> held.size() == 1);

        assertThat(found()).hasCount(0);
        held.remove().resume();
        assertThat(found()).containsText(SECOND);
    }

    @Test
    void letsSomebodyChooseWhenEnterFindsSeveral() {
        box.fill("qwer");
        box.press("Enter");

        assertThat(found()).hasCount(2);
        assertThat(own.page().url()).contains("/tasklist/");
        box.press("ArrowDown");
        box.press("ArrowDown");
        box.press("Enter");
        own.page().waitForURL("**/dossier/" + FIRST);
    }

    private Locator found() {
        return own.page().locator("#household-found li");
    }
}

package nl.vliegwiel.browser;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Browser;
import nl.vliegwiel.demo.Player;
import nl.vliegwiel.product.ProductTest;
import nl.vliegwiel.product.TestDatabase;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person in Tasklist in a real browser, with one household at hand; its jobs run when the test says so. */
@ProductTest
abstract class InTasklist {

    private static Chromium chromium;

    @LocalServerPort
    int port;
    @Autowired
    Player player;
    @Autowired
    ManagementService management;
    @Autowired
    RuntimeService runtime;
    @Autowired
    JdbcClient jdbc;

    Tasklist tasklist;
    String number;

    @BeforeAll
    static void startBrowser() {
        assumeFalse(TestDatabase.isPostgres(), "the browser sees no database: once is enough");
        chromium = Chromium.shared();
    }

    @BeforeEach
    void openTasklist() {
        tasklist = new Tasklist(chromium.browser(), port);
    }

    @AfterEach
    void closeTasklist(TestInfo test) {
        tasklist.screens().picture(tasklist.page(), "last-" + test.getTestMethod().orElseThrow().getName()); // what a failing test saw
        tasklist.close();
    }

    /** The same product in another browser. */
    Tasklist another() {
        return new Tasklist(chromium.browser(), port);
    }

    /** What comes of the last task. */
    void runJobs() {
        new DueJobs(management, runtime).run(number);
    }

    /** Lets the time pass until this event of the model. */
    void waitFor(String event) {
        runJobs();
        new DueJobs(management, runtime).run(number, event);
        runJobs();
    }

    Browser browser() {
        return chromium.browser();
    }

    /** Goes to this household's task, unless it stands there as what comes next. */
    void open(String list, String task) {
        runJobs();
        if (!tasklist.openedByItself(task, number)) {
            tasklist.list(list, number);
            tasklist.open(task);
        }
    }

    void finish(String screen) {
        tasklist.screenshot(screen);
        tasklist.complete();
        runJobs();
    }
}

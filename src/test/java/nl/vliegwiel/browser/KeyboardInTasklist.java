package nl.vliegwiel.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.Set;

/** The ways through Tasklist that its keyboard help promises, and Tab for the rest. */
final class KeyboardInTasklist {

    private static final String TO_LISTS = "Control+Shift+F";
    private static final String TO_TASKS = "Control+Alt+l";
    private static final String TO_FORM = "Control+Alt+f";
    private static final String CLAIM = "Control+Alt+c";
    private static final String START_PROCESS = "Control+Alt+p";

    private final Tasklist tasklist;
    private final Page page;
    private final Keyboard keyboard;

    KeyboardInTasklist(Tasklist tasklist) {
        this.tasklist = tasklist;
        page = tasklist.page();
        keyboard = new Keyboard(page);
    }

    Set<String> unseen() {
        return keyboard.unseen();
    }

    void login(String login) {
        page.navigate(tasklist.address());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        keyboard.type(page.locator("input[type=text]"), login);
        keyboard.type(page.locator("input[type=password]"), "demo");
        keyboard.enter(page.locator("button[type=submit]"));
        page.locator(".task-filter").first().waitFor();
    }

    void logout() {
        keyboard.enter(page.locator(".account .dropdown-toggle"));
        keyboard.enter(page.locator(".account .logout a"));
        page.locator("input[type=password]").waitFor();
    }

    void startProcess(String name) {
        keyboard.press(START_PROCESS);
        keyboard.enter(page.locator(".modal-body a").filter(text(name)));
        page.locator(".modal-body .fjs-container .fjs-form-field").first().waitFor();
    }

    void start() {
        keyboard.enter(page.locator(".modal-footer .btn-primary"));
        page.locator(".modal-dialog").waitFor(gone());
    }

    /** Shows the list afresh and walks to its task of this name. */
    void open(String list, String task) {
        keyboard.press(TO_LISTS);
        keyboard.enter(page.locator(".task-filter h4 a").filter(text(list)));
        page.locator(".task-filter.active").filter(text(list)).waitFor();
        Locator wanted = page.locator("li.task h4 a").filter(text(task));
        wanted.first().waitFor();
        keyboard.press(TO_TASKS);
        keyboard.enter(wanted);
        page.locator(".task-card h2").filter(text(task)).waitFor();
        page.locator(".task-card .fjs-container .fjs-form-field").first().waitFor();
    }

    /** Before one is in the form: in a field the shortcut does nothing. */
    void claim() {
        keyboard.press(CLAIM);
        page.locator("button.claim").waitFor(gone());
    }

    void toForm() {
        page.locator(".task-card .fjs-container .fjs-form-field").first().waitFor();
        keyboard.press(TO_FORM);
    }

    void type(String field, String text) {
        keyboard.type(tasklist.input(field), text);
    }

    void type(String field, LocalDate day) {
        keyboard.type(tasklist.input(field), day);
    }

    void pick(String field, String option) {
        keyboard.pick(tasklist.input(field), option);
    }

    void tick(String label) {
        keyboard.tick(tasklist.form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)));
    }

    void complete() {
        Response answer = page.waitForResponse(response -> response.url().endsWith("/submit-form"),
                () -> keyboard.enter(page.locator(".form-actions .btn-primary")));
        if (!answer.ok()) {
            throw new AssertionError("Tasklist refuses: " + answer.text());
        }
    }

    private static Locator.FilterOptions text(String part) {
        return new Locator.FilterOptions().setHasText(part);
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}

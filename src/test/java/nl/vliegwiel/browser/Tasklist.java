package nl.vliegwiel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Tasklist as a person uses it: with the mouse and the keyboard, and nothing that Tasklist does not offer. */
final class Tasklist implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private static final Pattern BUSINESS_KEY = Pattern.compile("^\\s*Process Instance Business Key\\s*$");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private int screens;

    /** @param port where the product listens */
    Tasklist(Browser browser, int port) {
        context = browser.newContext(new Browser.NewContextOptions().setLocale("nl-NL").setTimezoneId("Europe/Amsterdam")
                .setViewportSize(1400, 900));
        page = context.newPage();
        address = "http://localhost:" + port + "/camunda/app/tasklist/";
    }

    void login(String login) {
        page.navigate(address);
        page.locator("input[type=text]").fill(login);
        page.locator("input[type=password]").fill("demo");
        page.locator("button[type=submit]").click();
        page.locator(".task-filter").first().waitFor();
    }

    void logout() {
        page.locator(".account .dropdown-toggle").click();
        page.locator(".account .logout a").click();
        page.locator("input[type=password]").waitFor();
    }

    /** Opens the form that starts a process. */
    void startProcess(String name) {
        page.locator(".start-process-action a").click();
        page.locator(".modal-body a").filter(text(name)).click();
        page.locator(".modal-body .fjs-container").waitFor();
    }

    /** Sends the form that starts a process. */
    void start() {
        page.locator(".modal-footer .btn-primary").click();
        page.locator(".modal-dialog").waitFor(gone());
    }

    /** Shows one of the lists on the left, afresh, and in it only what is about this dossier or signal. */
    void list(String name, String number) {
        page.locator(".task-filter").filter(text(name)).locator("h4 a").click();
        Locator remove = page.locator(".search-container .remove-search");
        while (remove.count() > 0) {
            remove.first().click();
        }
        page.locator("input[placeholder='Filter Tasks']").click();
        page.locator(".search-container .dropdown-menu a")
                .filter(new Locator.FilterOptions().setHasText(BUSINESS_KEY)).click();
        Locator value = page.locator(".search-container .value-field");
        value.locator("input").fill(number);
        value.locator("input").press("Enter");
        value.filter(text(number)).waitFor();
    }

    /** Opens the first task of this name in the list that is shown. */
    void open(String task) {
        page.locator("li.task").filter(text(task)).first().click();
        page.locator(".task-card h2").filter(text(task)).waitFor();
        page.locator(".task-card .fjs-container .fjs-form-field").first().waitFor();
    }

    void claim() {
        page.locator("button.claim").click();
        page.locator("button.claim").waitFor(gone());
    }

    void type(String field, String text) {
        input(field).fill(text);
    }

    void type(String field, LocalDate day) {
        input(field).fill(TYPED.format(day));
        input(field).press("Tab");
    }

    void pick(String field, String option) {
        Locator select = form().locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHas(page.locator(ids(field))));
        select.locator(".fjs-input-group").click();
        select.locator(".fjs-dropdownlist-item").filter(text(option)).first().click();
    }

    void tick(String label) {
        form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).click();
    }

    void addRow() {
        form().locator(".fjs-repeat-render-add").click();
    }

    String read(String field) {
        return input(field).inputValue();
    }

    /** Sends the form of the open task, and waits until the task is gone. */
    void complete() {
        tryToComplete();
        Locator answer = page.locator(".no-task, .notifications .alert-danger").filter(new Locator.FilterOptions().setVisible(true));
        answer.first().waitFor();
        if (page.locator(".task-card").isVisible()) {
            screenshot("refused");
            throw new AssertionError("Tasklist refuses: " + fault());
        }
    }

    /** Sends the form of the open task. */
    void tryToComplete() {
        page.locator(".form-actions .btn-primary").click();
    }

    /** What Tasklist says went wrong. */
    String fault() {
        return page.locator(".notifications .alert-danger").innerText();
    }

    void closeFault() {
        page.locator(".notifications .alert-danger .close:not(.ng-hide)").click();
    }

    Locator form() {
        return page.locator(".fjs-container").last();
    }

    Page page() {
        return page;
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("%02d-%s.png".formatted(++screens, name))));
    }

    /** @param field its key; in a row of a list followed by an underscore and the row's number, from 0 */
    private Locator input(String field) {
        return form().locator(ids(field));
    }

    /** form-js makes ids of its own prefix, the component's id and, for a date, an ending. */
    private static String ids(String field) {
        return ":is(input, textarea):is([id$='-%1$s'], [id$='_%1$s'], [id$='-%1$s-date'], [id$='_%1$s-date'])".formatted(field);
    }

    private static Locator.FilterOptions text(String part) {
        return new Locator.FilterOptions().setHasText(part);
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    @Override
    public void close() {
        context.close();
    }
}

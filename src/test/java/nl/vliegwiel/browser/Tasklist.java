package nl.vliegwiel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Tasklist as a person uses it: with the mouse and the keyboard, and nothing that Tasklist does not offer. */
final class Tasklist implements AutoCloseable {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");

    /** A busy build machine shows a page late, and late is not broken. */
    static final int PATIENCE = Integer.getInteger("vliegwiel.browser.patience", 90_000);
    private static final int A_MOMENT = 250;
    private static final int ATTEMPTS = 3;
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;
    private static final int AROUND_A_FORM = 450;
    private static final String OTHER_LIST = "Alle taken van mijn team";
    private static final Pattern BUSINESS_KEY = Pattern.compile("^\\s*Dossiernummer van het lopende proces\\s*$");

    private static final Pattern LIST = Pattern.compile(".*/filter/[^/]+/list.*");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final Screens screens = new Screens();

    /** @param port where the product listens */
    Tasklist(Browser browser, int port) {
        context = browser.newContext(new Browser.NewContextOptions().setLocale("nl-NL").setTimezoneId("Europe/Amsterdam")
                .setViewportSize(WIDTH, HEIGHT));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        address = "http://localhost:" + port + "/camunda/app/tasklist/";
    }

    String address() {
        return address;
    }

    /** Tasklist draws its login form anew while it loads, and what was typed before is gone: then one types it again. */
    void login(String login) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                typeLogin(login);
                page.locator(".task-filter").first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE / ATTEMPTS));
                return;
            } catch (TimeoutError drawnAnew) {
                screens.picture(page, "login-again");
            }
        }
        typeLogin(login);
        page.locator(".task-filter").first().waitFor();
    }

    private void typeLogin(String login) {
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        logInHere(login);
    }

    /** On the login page that is on the screen. */
    void logInHere(String login) {
        page.locator("input[type=text]").fill(login);
        page.locator("input[type=password]").fill("demo");
        page.locator("button[type=submit]").click();
    }

    /** What this person saw, and what is wrong with it. */
    Screens screens() {
        return screens;
    }

    /** As somebody who logs out in another tab: the server no longer knows this browser, which is not told. */
    void endSession() {
        String token = context.cookies().stream().filter(cookie -> cookie.name.equals("XSRF-TOKEN")).findFirst().orElseThrow().value;
        APIResponse answer = context.request().post(address.replaceAll("/camunda/.*", "/camunda/api/admin/auth/user/default/logout"),
                RequestOptions.create().setHeader("X-XSRF-TOKEN", token));
        if (!answer.ok()) {
            throw new AssertionError("Not logged out: " + answer.status());
        }
    }

    /** Keeps the draft, while typing goes on. */
    void save() {
        page.locator("button[ng-click^='save(']").click();
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
        search(number);
        if (page.locator(".task-filter.active").filter(text(name)).count() > 0) {
            show(OTHER_LIST);
        }
        show(name);
    }

    private void show(String list) {
        page.mouse().move(WIDTH / 2, HEIGHT / 2); // away from the lists, whose explanations hang over each other
        page.waitForResponse(LIST, () -> page.locator(".task-filter").filter(text(list)).locator("h4 a").click());
        page.locator(".task-filter.active").filter(text(list)).waitFor();
    }

    private void search(String number) {
        Locator value = page.locator(".search-container .value-field");
        Locator wanted = value.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + number + "\\s*$")));
        if (wanted.count() > 0) {
            return;
        }
        if (value.count() > 0) {
            page.locator(".search-container .remove-search").click();
        }
        page.locator(".search-container input.main-field").click();
        page.locator(".search-container .dropdown-menu a").filter(new Locator.FilterOptions().setHasText(BUSINESS_KEY)).click();
        value.locator("input").fill(number);
        value.locator("input").press("Enter");
        wanted.waitFor();
    }

    /** Opens the first task of this name in the list that is shown, when all cards say what they are: until then they move. */
    void open(String task) {
        page.locator("li.task").filter(text(task)).first().waitFor();
        assertThat(page.locator("li.task:not(.vl-card)")).hasCount(0);
        page.locator("li.task").filter(text(task)).first().click();
        page.locator(".task-card h2").filter(text(task)).waitFor();
        page.locator(".task-card .fjs-container .fjs-form-field").first().waitFor();
    }

    /** Whether the product led to this task of this household after the last one. */
    boolean openedByItself(String task, String number) {
        assertThat(page.locator(".vl-next")).not().containsText("Even kijken");
        if (!page.locator(".vl-next").innerText().endsWith(": " + task + ".")) {
            return false;
        }
        page.locator(".task-card h2").filter(text(task)).waitFor();
        assertThat(page.locator(".task-card .vl-task-facts")).containsText(number);
        page.locator(".task-card .fjs-container .fjs-form-field").first().waitFor();
        return true;
    }

    void claim() {
        page.locator("button.claim").click();
        page.locator("button.claim").waitFor(gone());
    }

    void type(String field, LocalDate day) {
        type(field, TYPED.format(day));
    }

    void type(String field, String text) {
        page.waitForTimeout(A_MOMENT); // form-js draws the form anew after each choice, and what is typed before that is lost
        input(field).fill(text);
        input(field).blur(); // form-js takes what was typed when one leaves the field
        assertThat(input(field)).hasValue(text);
    }

    void pick(String field, String option) {
        Locator select = form().locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHas(page.locator(ids(field))));
        select.locator(".fjs-input-group").click();
        select.locator(".fjs-dropdownlist-item").filter(text(option)).first().click();
        select.locator(".fjs-dropdownlist").waitFor(gone());
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

    /** Sends the form of the open task, and waits until it was taken; what comes next may open by itself. */
    void complete() {
        Response answer = page.waitForResponse(response -> response.url().endsWith("/submit-form"), this::tryToComplete);
        if (!answer.ok()) {
            page.locator(".notifications .alert-danger").first().waitFor();
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

    /** Of the dialog that stands before a task's form, if there is one. */
    Locator form() {
        Locator dialog = page.locator(".modal-body .fjs-container");
        return dialog.count() > 0 ? dialog : page.locator(".task-card .fjs-container");
    }

    Page page() {
        return page;
    }

    /** Takes a picture of the whole form, as on a screen that is high enough, and looks at what it says and lacks. */
    void screenshot(String name) {
        screens.check(page, name);
        int height = ((Number) form().evaluate("form => form.scrollHeight")).intValue();
        page.setViewportSize(WIDTH, Math.max(HEIGHT, height + AROUND_A_FORM));
        screens.picture(page, name);
        page.setViewportSize(WIDTH, HEIGHT);
    }

    /** @param field its key; in a row of a list followed by an underscore and the row's number, from 0 */
    Locator input(String field) {
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

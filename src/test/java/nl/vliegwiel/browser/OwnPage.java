package nl.vliegwiel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** Somebody at a page of our own or at a web app, in a window of the size one chooses. */
final class OwnPage implements AutoCloseable {

    /** What sticks out at the right, unless it stands in a box that scrolls by itself. */
    private static final String CUT_OFF = """
            () => [...document.body.querySelectorAll('*')]
              .filter(element => element.checkVisibility() && !element.closest('.wide, .skip, .skip-to-content, svg, [aria-hidden=true], .sr-only'))
              .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .map(element => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 30)}`)""";
    /** The controls that look the same with the focus as without. */
    private static final String FOCUS_UNSEEN = """
            () => {
              const look = element => { const style = getComputedStyle(element); return [style.outline, style.boxShadow, style.borderColor].join(); };
              return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                .filter(element => element.checkVisibility() && !element.disabled)
                .filter(element => {
                  document.activeElement.blur();
                  const before = look(element);
                  element.focus({ focusVisible: true });
                  return look(element) === before;
                }).map(element => `${element.localName} ${element.textContent.trim().slice(0, 30)}`);
            }""";

    private final BrowserContext context;
    private final Page page;
    private final String address;

    OwnPage(Browser browser, int port, int width, int height) {
        context = browser.newContext(new Browser.NewContextOptions().setLocale("nl-NL").setTimezoneId("Europe/Amsterdam").setViewportSize(width, height));
        context.setDefaultTimeout(Tasklist.PATIENCE);
        page = context.newPage();
        address = "http://localhost:" + port;
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(address + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** By our own login page, which lets into the web apps as well. */
    void login(String login) {
        open("/inloggen");
        page.locator("#username").fill(login);
        page.locator("#password").fill("demo");
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.contains("inloggen"));
    }

    List<?> cutOff() {
        return (List<?>) page.evaluate(CUT_OFF);
    }

    List<?> focusUnseen() {
        return (List<?>) page.evaluate(FOCUS_UNSEEN);
    }

    @Override
    public void close() {
        context.close();
    }
}

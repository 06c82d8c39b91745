package nl.vliegwiel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Set;

/** A person without a mouse: Tab, arrows, Enter, Space and the shortcuts. What Tab does not reach, is out of reach. */
final class Keyboard {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final int MANY_TABS = 250;
    private static final int A_MOMENT = 150;
    private static final String HERE = "element => element === document.activeElement";
    /** The same way from one option to the one wanted, as the arrow keys go. */
    private static final String STEPS = """
            (list, wanted) => {
              const options = [...list.children];
              return options.findIndex(option => option.textContent.includes(wanted)) - options.findIndex(option => option.classList.contains('focused'));
            }""";
    /** A ring around what has the focus, or around the box it stands in. Null when there is one, or when nothing has it. */
    private static final String NO_RING = """
            () => {
              const focused = document.activeElement;
              if (!focused || focused === document.body) return null;
              for (let element = focused, depth = 0; element && depth < 3; element = element.parentElement, depth++) {
                const style = getComputedStyle(element);
                if ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || (depth === 0 && style.boxShadow !== 'none')) return null;
              }
              return `${focused.localName}.${focused.className} ${focused.textContent.trim().slice(0, 30)}`;
            }""";

    private final Page page;
    private final Set<String> unseen = new LinkedHashSet<>();

    Keyboard(Page page) {
        this.page = page;
    }

    /** What had the focus on the way, and did not show it. */
    Set<String> unseen() {
        return unseen;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void tabTo(Locator target) {
        target.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED)); // a choice list's own field is never seen
        for (int tab = 0; tab < MANY_TABS; tab++) {
            if ((boolean) target.first().evaluate(HERE)) {
                return;
            }
            press("Tab");
            Object ringless = page.evaluate(NO_RING);
            if (ringless != null) {
                unseen.add(ringless.toString());
            }
        }
        throw new AssertionError("Tab does not reach " + target);
    }

    void enter(Locator target) {
        tabTo(target);
        press("Enter");
    }

    void type(Locator input, LocalDate day) {
        type(input, TYPED.format(day));
    }

    void type(Locator input, String text) {
        tabTo(input);
        press("Control+a");
        page.keyboard().type(text);
        press("Tab"); // form-js takes what was typed when one leaves the field
        assertThat(input).hasValue(text);
    }

    /** Opens a choice list by going there, walks to the option and takes it. */
    void pick(Locator input, String option) {
        tabTo(input);
        Locator list = input.locator("xpath=ancestor::*[contains(@class, 'fjs-form-field-select')]").locator(".fjs-dropdownlist");
        list.waitFor();
        int steps = ((Number) list.evaluate(STEPS, option)).intValue();
        for (int step = 0; step < Math.abs(steps); step++) {
            press(steps > 0 ? "ArrowDown" : "ArrowUp");
        }
        page.waitForTimeout(A_MOMENT); // form-js redraws before it knows where the arrows went
        press("Enter");
        list.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        if (!input.inputValue().contains(option)) {
            throw new AssertionError("Wanted " + option + ", chose " + input.inputValue());
        }
    }

    /** A box or a round: form-js gives each round its own stop. */
    void tick(Locator box) {
        tabTo(box);
        press("Space");
        assertThat(box).isChecked();
    }
}

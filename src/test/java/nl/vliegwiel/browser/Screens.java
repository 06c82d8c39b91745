package nl.vliegwiel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The screens that a test passes: a picture of each, and what is wrong with them for who hears them or reads only Dutch. */
final class Screens {

    /** The scripts that repair a screen let a burst of changes pass first. */
    private static final int SETTLED = 250;
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Set<String> seen = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private int pictures;

    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("%02d-%s.png".formatted(++pictures, name))));
    }

    /** Looks once at each screen, however often one comes by. */
    void check(Page page, String name) {
        if (seen.add(name)) {
            page.waitForTimeout(SETTLED);
            Axe.findings(page).forEach(fault -> faults.add(name + ": " + fault));
            EnglishWords.findings(page).forEach(fault -> faults.add(name + ": " + fault));
        }
    }

    void assertNothingIsWrong() {
        assertThat(faults.stream().sorted().distinct()).isEmpty();
    }
}

package nl.vliegwiel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine; none is downloaded. */
final class Chromium {

    private static final String ASKED_FOR = "VLIEGWIEL_CHROMIUM";
    private static final String NONE = "SKIPPED: no Chromium on this machine, so nobody tried Tasklist in a browser. "
            + "Install chromium, or name one in " + ASKED_FOR + ".";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static Chromium shared;

    private final Browser browser;

    private Chromium(Path executable) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
    }

    /** Starts it; on a machine without one the test is skipped, and the console says so. */
    private static Chromium start() {
        Optional<Path> executable = find();
        if (executable.isEmpty()) {
            // Straight to the console: Surefire keeps System.err in a file that nobody reads.
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8).println(NONE);
        }
        Assumptions.assumeTrue(executable.isPresent(), NONE);
        return new Chromium(executable.orElseThrow());
    }

    /** One for all tests of this JVM, as a start takes a second or two; it ends with the JVM, as its driver then hears nothing any more. */
    static synchronized Chromium shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    private static Optional<Path> find() {
        String askedFor = System.getenv(ASKED_FOR);
        Stream<Path> candidates = askedFor != null ? Stream.of(Path.of(askedFor))
                : Stream.of(System.getenv("PATH").split(File.pathSeparator)).flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    Browser browser() {
        return browser;
    }
}

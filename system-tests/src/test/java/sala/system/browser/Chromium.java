package sala.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, started once for each thread of tests: what drives it is for one thread alone. */
final class Chromium {

    private static final Path PROGRAM = Path.of(System.getProperty("sala.test.chromium", "/usr/bin/chromium"));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--autoplay-policy=no-user-gesture-required");

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    static Browser browser() {
        return BROWSER.get();
    }

    private static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }
}

package sala.launcher.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** One person at the end of a thin line, who has never been here, opens a lesson and presses play. */
final class Screening {

    private static final Duration JOURNEY = Duration.ofMillis(600);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration WATCHING = Duration.ofSeconds(25);

    /** Resolves at the first picture with the seconds since play was pressed; stalls are counted from then on. */
    private static final String PLAY =
            """
            new Promise((resolve) => {
              const video = document.querySelector('video');
              const begun = performance.now();
              window.stalled = 0;
              const began = () => {
                const seconds = (performance.now() - begun) / 1000;
                video.addEventListener('waiting', () => { if (!video.seeking) window.stalled += 1; });
                resolve(seconds);
              };
              video.requestVideoFrameCallback(began);
              document.querySelector('[data-play]').click();
            })
            """;

    /** Resolves with the number of stalls when so many milliseconds have passed. */
    private static final String WATCH = "new Promise((resolve) => setTimeout(() => resolve(window.stalled), %d))";

    private Screening() {}

    /** @param page of the lesson */
    static Seen of(URI page, String password, int kilobits, Path profile) throws IOException {
        try (Chromium browser = Chromium.start(profile)) {
            signIn(browser, page.resolve("/signin"), password);
            browser.thinLine(kilobits, JOURNEY);
            long begun = System.nanoTime();
            browser.open(page);
            browser.until("document.querySelector('[data-play]:enabled') !== null");
            double opened = (System.nanoTime() - begun) / 1e9;
            double first = browser.number(PLAY, PATIENCE);
            String watch = WATCH.formatted(WATCHING.toMillis());
            int stalls = (int) browser.number(watch, PATIENCE);
            return new Seen(opened, first, stalls);
        }
    }

    private static void signIn(Chromium browser, URI door, String password) throws IOException {
        browser.open(door);
        browser.run("document.querySelector('[name=username]').value = 'teacher';"
                + "document.querySelector('[name=password]').value = '" + password + "';"
                + "document.querySelector('[name=password]').form.requestSubmit(); 0");
        browser.until("location.pathname !== '/signin' && document.readyState === 'complete'");
    }

    /**
     * What that person saw.
     *
     * @param opened seconds until the page stood
     * @param first seconds from play to the first picture
     * @param stalls in the time after it
     */
    record Seen(double opened, double first, int stalls) {}
}

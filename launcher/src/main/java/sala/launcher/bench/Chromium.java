package sala.launcher.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import sala.launcher.Trouble;
import sala.launcher.process.Deadline;
import sala.launcher.process.Pause;

/** A browser of its own with one page, spoken to by the DevTools protocol. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final DevTools tools;

    private Chromium(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    static boolean isHere() {
        return Files.isExecutable(PROGRAM);
    }

    /** @param folder where it keeps its profile */
    static Chromium start(Path folder) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        PROGRAM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--autoplay-policy=no-user-gesture-required",
                        "--window-size=1280,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            DevTools tools = new DevTools(address(folder.resolve("DevToolsActivePort")));
            Object page = tools.ask("Target.createTarget", Map.of("url", "about:blank"))
                    .get("targetId");
            Map<String, ?> wanted = Map.of("targetId", String.valueOf(page), "flatten", true);
            tools.attach(
                    String.valueOf(tools.ask("Target.attachToTarget", wanted).get("sessionId")));
            tools.ask("Network.enable", Map.of());
            return new Chromium(process, tools);
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static URI address(Path file) throws IOException {
        for (Deadline deadline = Deadline.in(PATIENCE); !deadline.isOver(); Pause.of(Duration.ofMillis(100))) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() >= 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
        }
        throw new Trouble("chromium did not start");
    }

    /** Opens a page and waits until all of it is there. */
    void open(URI page) throws IOException {
        tools.ask("Page.navigate", Map.of("url", page.toString()));
        until("location.href === '" + page + "' && document.readyState === 'complete'");
    }

    void until(String condition) throws IOException {
        for (Deadline deadline = Deadline.in(PATIENCE.multipliedBy(3));
                !deadline.isOver();
                Pause.of(Duration.ofMillis(100))) {
            if (Boolean.TRUE.equals(tools.value(condition, PATIENCE))) {
                return;
            }
        }
        throw new Trouble("the browser waited in vain for " + condition);
    }

    void run(String script) throws IOException {
        tools.value(script, PATIENCE);
    }

    /** What a promise of a number comes to. */
    double number(String script, Duration patience) throws IOException {
        if (tools.value(script, patience) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IOException("no number: " + script);
    }

    /** From now on everything takes this long, and no more comes at once; what is kept of pages is forgotten. */
    void thinLine(int kilobits, Duration journey) throws IOException {
        int bytes = kilobits * 1000 / 8;
        tools.ask("Network.clearBrowserCache", Map.of());
        tools.ask(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        journey.toMillis(),
                        "downloadThroughput",
                        bytes,
                        "uploadThroughput",
                        bytes));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

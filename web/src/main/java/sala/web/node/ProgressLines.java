package sala.web.node;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import sala.mirror.progress.Progress;

/** Writes progress as lines of JSON, a few a second. A watcher who goes away does not stop the work. */
final class ProgressLines implements Progress {

    private static final long PAUSE = Duration.ofMillis(250).toNanos();

    private final OutputStream out;
    private final Function<Phase, String> words;
    private long last = System.nanoTime() - PAUSE;
    private boolean gone;

    ProgressLines(OutputStream out, Function<Phase, String> words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public synchronized void at(Step step) {
        long now = System.nanoTime();
        if (gone || step.done() != step.total() && now - last < PAUSE) {
            return;
        }
        last = now;
        try {
            write(line(step));
        } catch (IOException e) {
            gone = true;
        }
    }

    synchronized void last(JsonObject line) throws IOException {
        if (!gone) {
            write(line);
        }
    }

    private JsonObject line(Step step) {
        return Json.createObjectBuilder()
                .add("phase", step.phase().name().toLowerCase(Locale.ROOT))
                .add("done", step.done())
                .add("total", step.total())
                .add("message", words.apply(step.phase()))
                .build();
    }

    private void write(JsonObject line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

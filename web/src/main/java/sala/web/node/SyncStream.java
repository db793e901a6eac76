package sala.web.node;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.mirror.sync.SyncResult;
import sala.mirror.sync.Synchroniser;
import sala.web.cause.Causes;
import sala.web.page.Reader;
import sala.web.problem.Problem;
import sala.web.problem.Problems;
import sala.web.text.Texts;

/** A synchronisation as somebody at a terminal watches it. It goes to its end even when nobody watches any more. */
@Singleton
public class SyncStream {

    private static final Logger LOG = LoggerFactory.getLogger(SyncStream.class);
    private static final int SERVER_ERROR = 500;

    private final Synchroniser synchroniser;
    private final Problems problems;
    private final Texts texts;
    private final Reader reader;

    @Inject
    public SyncStream(Synchroniser synchroniser, Problems problems, Texts texts, Reader reader) {
        this.synchroniser = synchroniser;
        this.problems = problems;
        this.texts = texts;
        this.reader = reader;
    }

    void run(OutputStream out) throws IOException {
        ProgressLines lines = new ProgressLines(
                out,
                phase -> texts.text(
                        reader.language(), "node.phase." + phase.name().toLowerCase(Locale.ROOT)));
        lines.last(outcome(lines));
    }

    private JsonObject outcome(ProgressLines lines) {
        try {
            SyncResult result = synchroniser.run(lines);
            return Json.createObjectBuilder()
                    .add("result", "ok")
                    .add("snapshot", result.snapshot())
                    .add("sent", result.sent())
                    .add("changed", result.changed())
                    .build();
        } catch (RuntimeException failed) {
            return error(Causes.fault(failed).map(problems::of).orElseGet(() -> broken(failed)));
        }
    }

    private Problem broken(RuntimeException failed) {
        Problem problem = problems.of(SERVER_ERROR, "internal");
        LOG.error("[{}] synchronising failed", problem.reference(), failed);
        return problem;
    }

    private static JsonObject error(Problem problem) {
        return Json.createObjectBuilder()
                .add(
                        "error",
                        Json.createObjectBuilder()
                                .add("code", problem.code())
                                .add("title", problem.detail())
                                .add("reference", problem.reference()))
                .build();
    }
}

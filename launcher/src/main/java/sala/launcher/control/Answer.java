package sala.launcher.control;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.launcher.Trouble;

/** Reads what the control interface answers: a problem, or lines of progress that end with a result or an error. */
final class Answer {
    private static final int FIRST_FAILURE = 400;

    private Answer() {}

    static void requireSuccess(int status, Stream<String> lines) {
        if (status >= FIRST_FAILURE) {
            throw failure(status, lines.collect(Collectors.joining()));
        }
    }

    /** A whole answer that is one object. */
    static Map<String, Object> requireObject(int status, Stream<String> lines) {
        String body = lines.collect(Collectors.joining());
        requireSuccess(status, Stream.of(body));
        return parse(body).orElseThrow(() -> new Trouble("the node's answer cannot be read"));
    }

    /** The last line, which says what came of it. */
    static Map<String, Object> requireResult(int status, Stream<String> lines, Consumer<Progress> progress) {
        requireSuccess(status, status >= FIRST_FAILURE ? lines : Stream.empty());
        for (Iterator<String> each = lines.filter(line -> !line.isBlank()).iterator(); each.hasNext(); ) {
            Map<String, Object> line = parse(each.next()).orElse(Map.of());
            if (line.get("error") instanceof Map<?, ?> error) {
                throw Trouble.of("%s (%s)", error.get("title"), error.get("code"));
            }
            if (line.containsKey("result")) {
                return line;
            }
            progress.accept(Progress.of(line));
        }
        throw new Trouble("the node stopped in the middle of it; start it again to go on");
    }

    private static Trouble failure(int status, String body) {
        return parse(body)
                .filter(problem -> problem.containsKey("title"))
                .map(problem -> Trouble.of(
                        "%s (%s)",
                        wrongField(problem)
                                .orElse(String.valueOf(problem.getOrDefault("detail", problem.get("title")))),
                        problem.get("code")))
                .orElseGet(() -> new Trouble("the node refuses with status " + status));
    }

    /** What is wrong with the first field that is, rather than that some are. */
    private static Optional<String> wrongField(Map<String, Object> problem) {
        return problem.get("errors") instanceof List<?> errors
                ? errors.stream()
                        .filter(Map.class::isInstance)
                        .map(error -> String.valueOf(((Map<?, ?>) error).get("message")))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Map<String, Object>> parse(String json) {
        try {
            return Optional.of(JSON.std.mapFrom(json));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }
}

package sala.search.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All questions, put to one index of all documents.
 *
 * @param perSecond documents indexed
 */
record Trial(double perSecond, List<Answer> answers) {

    private static final double NANOS = 1e9;

    /** @param damage what is done to every title and text before */
    static Trial of(Finder finder, Path documents, Path questions, UnaryOperator<String> damage) throws IOException {
        long begun = System.nanoTime();
        long count = index(finder, documents, damage);
        double seconds = (System.nanoTime() - begun) / NANOS;
        return new Trial(count / seconds, ask(finder, questions));
    }

    double average(ToDoubleFunction<Answer> figure) {
        return answers.stream().mapToDouble(figure).average().orElse(0);
    }

    /** Milliseconds within which so many in a hundred were answered. */
    double within(int percent) {
        long[] times = answers.stream().mapToLong(Answer::micros).sorted().toArray();
        return times.length == 0 ? 0 : times[Math.min(times.length - 1, times.length * percent / 100)] / 1000.0;
    }

    private static long index(Finder finder, Path documents, UnaryOperator<String> damage) throws IOException {
        long count = 0;
        try (Stream<String> lines = Files.lines(documents)) {
            for (JsonObject document : (Iterable<JsonObject>) lines.map(Trial::json)::iterator) {
                finder.put(
                        document.getString("id"),
                        damage.apply(document.getString("title", "")),
                        damage.apply(document.getString("text", "")));
                count++;
            }
        }
        finder.finish();
        return count;
    }

    private static List<Answer> ask(Finder finder, Path questions) throws IOException {
        List<Answer> answers = new ArrayList<>();
        try (Stream<String> lines = Files.lines(questions)) {
            for (JsonObject question : (Iterable<JsonObject>) lines.map(Trial::json)::iterator) {
                answers.add(ask(finder, question));
            }
        }
        return answers;
    }

    private static Answer ask(Finder finder, JsonObject question) throws IOException {
        long begun = System.nanoTime();
        List<String> found = finder.find(question.getString("text"));
        long micros = (System.nanoTime() - begun) / 1000;
        List<String> relevant = question.containsKey("rel")
                ? question.getJsonArray("rel").getValuesAs(JsonString::getString)
                : List.of();
        return new Answer(question.getString("id"), found, relevant, micros);
    }

    private static JsonObject json(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}

package sala.search.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import sala.access.Actor;
import sala.access.Audience;
import sala.access.Grant;
import sala.access.Role;
import sala.find.Findable;
import sala.search.Hit;
import sala.search.Question;
import sala.search.lucene.Entry;
import sala.search.lucene.LuceneSearch;
import sala.search.lucene.SearchIndex;

/**
 * Indexes documents ({@code {"id","title","text"}} a line), asks questions ({@code {"id","text","rel":[…]}} a line),
 * writes a run ({@code question <tab> rank <tab> document}) and prints how good it is as one JSON line.
 */
public final class RetrievalBench {

    private static final Actor READER = new Actor(new UUID(0, 1), Set.of(Grant.district(Role.SUPERVISOR)));
    private static final int DEPTH = 10;

    private final SearchIndex index;
    private final boolean damaging;
    private final LuceneSearch search;
    private final Map<UUID, String> names = new HashMap<>();

    private RetrievalBench(SearchIndex index, boolean damaging) {
        this.index = index;
        this.damaging = damaging;
        this.search = new LuceneSearch(index);
    }

    /** @param arguments documents, questions, the file for the run, and {@code damaged} to break the documents first */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("sala-bench");
        try (SearchIndex index = new SearchIndex(folder)) {
            index.open();
            index.beginBuilding();
            index.finishBuilding();
            new RetrievalBench(index, arguments.length > 3)
                    .run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        }
    }

    private void run(Path documents, Path questions, Path run) throws IOException {
        long start = System.nanoTime();
        long count = index(documents);
        double indexing = (System.nanoTime() - start) / 1e9;
        List<Answer> answers = ask(questions, run);
        long[] times = answers.stream().mapToLong(Answer::micros).sorted().toArray();
        System.out.println(Json.createObjectBuilder()
                .add("mrr10Min", figure(average(answers, true), "", 0.95))
                .add("recall10Min", figure(average(answers, false), "", 0.97))
                .add("documentsPerSecondMin", figure(count / indexing, "1/s", 100))
                .add("p50", figure(times[times.length / 2] / 1000.0, "ms", 50))
                .add("p95", figure(times[times.length * 95 / 100] / 1000.0, "ms", 100))
                .build());
    }

    private static JsonObject figure(double value, String unit, double target) {
        return Json.createObjectBuilder()
                .add("value", Math.round(value * 10_000) / 10_000.0)
                .add("unit", unit)
                .add("target", target)
                .build();
    }

    private static double average(List<Answer> answers, boolean reciprocalRank) {
        return answers.stream()
                .mapToDouble(answer -> reciprocalRank ? answer.reciprocalRank() : answer.recall())
                .average()
                .orElse(0);
    }

    private long index(Path documents) throws IOException {
        long count = 0;
        try (Stream<String> lines = Files.lines(documents)) {
            for (JsonObject document : (Iterable<JsonObject>) lines.map(RetrievalBench::json)::iterator) {
                index.put(new Entry(findable(document, new UUID(1, count)), List.of()));
                names.put(new UUID(1, count++), document.getString("id"));
            }
        }
        index.commit();
        return count;
    }

    private Findable findable(JsonObject document, UUID id) {
        return new Findable(
                "media",
                id,
                "document",
                text(document, "title"),
                text(document, "text"),
                "/",
                null,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                Audience.of(READER),
                Instant.EPOCH);
    }

    private String text(JsonObject document, String name) {
        String text = document.getString(name);
        return damaging ? Damage.of(text) : text;
    }

    private List<Answer> ask(Path questions, Path run) throws IOException {
        List<Answer> answers = new ArrayList<>();
        try (Stream<String> lines = Files.lines(questions);
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(run, StandardCharsets.UTF_8))) {
            for (JsonObject question : (Iterable<JsonObject>) lines.map(RetrievalBench::json)::iterator) {
                Answer answer = ask(question);
                answer.write(question.getString("id"), out);
                answers.add(answer);
            }
        }
        return answers;
    }

    private Answer ask(JsonObject question) {
        long start = System.nanoTime();
        List<Hit> hits =
                search.find(Question.of(question.getString("text")), READER).hits();
        long micros = (System.nanoTime() - start) / 1000;
        JsonArray relevant = question.containsKey("rel") ? question.getJsonArray("rel") : JsonArray.EMPTY_JSON_ARRAY;
        return new Answer(
                hits.stream().map(hit -> names.getOrDefault(hit.id(), "")).toList(),
                relevant.getValuesAs(JsonString::getString),
                micros);
    }

    private static JsonObject json(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private record Answer(List<String> found, List<String> relevant, long micros) {

        double reciprocalRank() {
            return found.stream()
                    .filter(relevant::contains)
                    .findFirst()
                    .map(first -> 1.0 / (found.indexOf(first) + 1))
                    .orElse(0.0);
        }

        double recall() {
            return found.stream().filter(relevant::contains).count()
                    / (double) Math.max(1, Math.min(DEPTH, relevant.size()));
        }

        void write(String question, PrintWriter out) {
            for (int i = 0; i < found.size(); i++) {
                out.println(question + "\t" + (i + 1) + "\t" + found.get(i));
            }
        }
    }
}

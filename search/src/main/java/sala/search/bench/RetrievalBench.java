package sala.search.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import sala.search.lucene.PlainIndex;

/**
 * How well the production analysis and query find documents ({@code {"id","title","text"}} a line) for questions
 * ({@code {"id","text","rel":[…]}} a line), beside Lucene's own analyser for Thai on the same files. Writes a run
 * ({@code question <tab> rank <tab> document}) and prints one JSON line.
 */
public final class RetrievalBench {

    private static final int DAMAGED = 3;

    private RetrievalBench() {}

    /** @param arguments documents, questions, the file for the run, and {@code damaged} to break the documents first */
    public static void main(String[] arguments) throws IOException {
        Path documents = Path.of(arguments[0]);
        Path questions = Path.of(arguments[1]);
        UnaryOperator<String> damage = arguments.length > DAMAGED ? Damage::of : UnaryOperator.identity();
        try (OurFinder ours = new OurFinder(Files.createTempDirectory("sala-bench"));
                Finder plain = new PlainFinder(new PlainIndex(Files.createTempDirectory("sala-bench")))) {
            Trial trial = Trial.of(ours, documents, questions, damage);
            write(trial, Path.of(arguments[2]));
            System.out.println(figures(
                    trial, Trial.of(plain, documents, questions, damage), CompletionTrial.of(ours, documents, damage)));
        }
    }

    private static void write(Trial trial, Path run) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(run, StandardCharsets.UTF_8))) {
            trial.answers().forEach(answer -> answer.write(out));
        }
    }

    private static JsonObject figures(Trial ours, Trial plain, CompletionTrial completed) {
        return Json.createObjectBuilder()
                .add("mrr10Min", Figure.of(ours.average(Answer::reciprocalRank), "", 0.95))
                .add("recall10Min", Figure.of(ours.average(Answer::recall), "", 0.97))
                .add("plainMrr10", Figure.rounded(plain.average(Answer::reciprocalRank)))
                .add("plainRecall10", Figure.rounded(plain.average(Answer::recall)))
                .add("completedFromStartMin", Figure.of(completed.fromStart(), "", 0.95))
                .add("completedFromMiddleMin", Figure.of(completed.fromMiddle(), "", 0.95))
                .add("documentsPerSecondMin", Figure.of(ours.perSecond(), "1/s", 100))
                .add("p50", Figure.of(ours.within(50), "ms", 50))
                .add("p95", Figure.of(ours.within(95), "ms", 100))
                .build();
    }
}

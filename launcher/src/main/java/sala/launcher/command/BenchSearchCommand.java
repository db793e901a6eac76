package sala.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sala.launcher.Trouble;
import sala.launcher.distribution.Distribution;

/** Measures how well and how fast things are found. */
@Command(
        name = "search",
        description =
                "Indexes documents, asks questions, writes what was found and tells how good it is, beside Lucene's"
                        + " plain analyser for Thai.",
        mixinStandardHelpOptions = true)
final class BenchSearchCommand implements Callable<Integer> {

    private static final String BENCH = "sala.search.bench.RetrievalBench";

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--docs",
            paramLabel = "FILE",
            required = true,
            description = "documents, a line each: {\"id\", \"title\", \"text\"}")
    private @Nullable Path documents;

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            required = true,
            description = "questions, a line each: {\"id\", \"text\", \"rel\": [ids of what answers it]}")
    private @Nullable Path questions;

    @Option(
            names = "--run",
            paramLabel = "FILE",
            required = true,
            description = "to be written: question, rank and document, between tabs")
    private @Nullable Path run;

    @Option(names = "--damaged", description = "first breaks the documents as fonts and writers of PDF do")
    private boolean damaged;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                readable(documents),
                readable(questions),
                Objects.requireNonNull(run).toString()));
        if (damaged) {
            arguments.add("damaged");
        }
        try (BenchFolder folder = BenchFolder.beside(data)) {
            return new BenchProgram(Distribution.here(), folder.path()).run(BENCH, arguments);
        }
    }

    private static String readable(@Nullable Path file) {
        if (!Files.isReadable(Objects.requireNonNull(file))) {
            throw new Trouble("there is no file " + file);
        }
        return file.toString();
    }
}

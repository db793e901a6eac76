package sala.search.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import sala.access.Actor;
import sala.search.Question;
import sala.search.lucene.BareSearch;
import sala.search.lucene.LuceneSearch;
import sala.search.lucene.SearchIndex;

/**
 * What a large register costs: things indexed a second, bytes of the index and heap of whoever searches, and how long
 * questions take with access, counts and snippets, beside one word put to Lucene alone. Prints one JSON line.
 */
public final class ScaleBench {

    private static final int QUESTIONS = 1000;

    /** Not counted: until the compiler has seen everything. */
    private static final int BEFORE = 400;

    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1024 * 1024;

    private final MadeItems made = new MadeItems();
    private final int items;
    private final Path folder;

    private ScaleBench(int items, Path folder) {
        this.items = items;
        this.folder = folder;
    }

    /** @param arguments how many things */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("sala-bench");
        System.out.println(new ScaleBench(Integer.parseInt(arguments[0]), folder).figures());
    }

    private JsonObject figures() throws IOException {
        double perSecond = items / seconds(this::build);
        double before = heap();
        try (SearchIndex index = new SearchIndex(folder)) {
            index.open();
            LuceneSearch search = LuceneSearch.builtIn(index);
            Times asked = ask(search);
            Times completed = complete(search);
            double heap = heap() - before;
            Times bare = bare(index);
            return Json.createObjectBuilder()
                    .add("items", items)
                    .add("itemsPerSecondMin", Figure.of(perSecond, "1/s", 3000))
                    .add("bytesAnItem", Figure.of((double) size() / items, "B", 1024))
                    .add("heap", Figure.of(heap, "MB", 64))
                    .add("p50", Figure.rounded(asked.within(50)))
                    .add("p95", Figure.of(asked.within(95), "ms", 50))
                    .add("completionP95", Figure.of(completed.within(95), "ms", 50))
                    .add("bareP50", Figure.rounded(bare.within(50)))
                    .add("bareP95", Figure.rounded(bare.within(95)))
                    .add("besideBare", Figure.rounded(asked.within(50) / bare.within(50)))
                    .build();
        }
    }

    private void build() {
        try (SearchIndex index = new SearchIndex(folder)) {
            index.open();
            index.beginBuilding();
            for (int number = 0; number < items; number++) {
                index.put(made.item(number));
            }
            index.commit();
            index.finishBuilding();
        }
    }

    private Times ask(LuceneSearch search) {
        Actor reader = MadeItems.reader();
        Times.of(BEFORE, i -> search.find(Question.of(made.question(-1 - i, items)), reader));
        return Times.of(QUESTIONS, i -> search.find(Question.of(made.question(i, items)), reader));
    }

    private Times complete(LuceneSearch search) {
        Actor reader = MadeItems.reader();
        return Times.of(QUESTIONS, i -> search.complete(beginning(made.question(i, items), i), reader));
    }

    private static String beginning(String title, int number) {
        return title.substring(0, Math.min(title.length(), 2 + number % 6));
    }

    private Times bare(SearchIndex index) {
        Times.of(BEFORE, i -> BareSearch.count(index, made.question(-1 - i, items)));
        return Times.of(QUESTIONS, i -> BareSearch.count(index, made.question(i, items)));
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(ScaleBench::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / SECOND;
    }

    /** Megabytes in use, once what nobody holds is gone. */
    private static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}

package sala.search.bench;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sala.search.thai.Cluster;
import sala.search.thai.Folding;
import sala.search.thai.ThaiRepair;

/** How many titles are offered once three clusters of them are typed, without tone marks. */
final class CompletionTrial {

    private static final int TYPED = 3;

    private final OurFinder finder;
    private final List<String> titles;
    private final UnaryOperator<String> damage;

    private CompletionTrial(OurFinder finder, List<String> titles, UnaryOperator<String> damage) {
        this.finder = finder;
        this.titles = titles;
        this.damage = damage;
    }

    /**
     * @param documents that the index was given, as they were before any damage: so people type their titles
     * @param damage what was done to the titles in the index
     */
    static CompletionTrial of(OurFinder finder, Path documents, UnaryOperator<String> damage) throws IOException {
        try (Stream<String> lines = Files.lines(documents)) {
            return new CompletionTrial(
                    finder, lines.map(CompletionTrial::title).distinct().toList(), damage);
        }
    }

    /** The share of titles that are among those offered for their first clusters. */
    double fromStart() {
        return recall(clusters -> 0);
    }

    /** The same for clusters from the middle. */
    double fromMiddle() {
        return recall(clusters -> Math.max(1, (clusters - TYPED) / 2));
    }

    private double recall(ToIntFunction<Integer> place) {
        return titles.stream()
                .flatMap(title -> typed(title, place).stream()
                        .map(typed -> finder.complete(typed).contains(damage.apply(title))))
                .mapToInt(offered -> offered ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static Optional<String> typed(String title, ToIntFunction<Integer> place) {
        CharSequence folded = Folding.fold(ThaiRepair.repair(title));
        List<Cluster> clusters = Folding.clusters(folded).stream().findFirst().orElse(List.of());
        int first = place.applyAsInt(clusters.size());
        return first + TYPED > clusters.size()
                ? Optional.empty()
                : Optional.of(folded.subSequence(
                                clusters.get(first).start(),
                                clusters.get(first + TYPED - 1).end())
                        .toString());
    }

    private static String title(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject().getString("title", "");
        }
    }
}

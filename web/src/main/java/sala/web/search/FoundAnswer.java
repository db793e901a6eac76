package sala.web.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.search.Facets;
import sala.search.Found;
import sala.search.Hit;

/** What was found, as programs get it. */
public record FoundAnswer(long total, long tookMs, List<Item> hits, Filters facets) {

    static FoundAnswer of(Found found) {
        return new FoundAnswer(
                found.total(),
                found.took().toMillis(),
                found.hits().stream().map(Item::of).toList(),
                Filters.of(found.facets()));
    }

    /**
     * One hit.
     *
     * @param snippet HTML in which everything is escaped but {@code <mark>}
     * @param at the second in a recording where the words are spoken
     * @param page of a document where the words stand
     */
    public record Item(
            UUID id,
            String kind,
            String title,
            String snippet,
            @Nullable Double at,
            @Nullable Integer page,
            String url) {

        static Item of(Hit hit) {
            return new Item(
                    hit.id(), hit.kind(), hit.title().text(), hit.snippet().html(), hit.at(), hit.page(), hit.url());
        }
    }

    /** The values of each filter and how many would be found with it, under the parameters' names. */
    public record Filters(List<Value> kind, List<Value> subject, List<Value> grade) {

        static Filters of(Facets facets) {
            return new Filters(values(facets.kinds()), values(facets.subjects()), values(facets.grades()));
        }

        private static List<Value> values(List<Facets.Count> counts) {
            return counts.stream()
                    .map(count -> new Value(count.value(), count.count()))
                    .toList();
        }
    }

    /** A value of a filter and how many would be found with it. */
    public record Value(String value, long count) {}
}

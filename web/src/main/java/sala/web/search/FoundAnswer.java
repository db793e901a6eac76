package sala.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.search.Facet;
import sala.search.Facets;
import sala.search.Found;
import sala.search.Hit;

/**
 * What was found, as programs get it.
 *
 * @param facets the values of each filter and how many would be found with it, under the parameters' names
 * @param meant what may have been meant, where nothing is written as it was typed
 */
public record FoundAnswer(
        long total, long tookMs, List<Item> hits, Map<String, List<Value>> facets, @Nullable String meant) {

    static FoundAnswer of(Found found) {
        return new FoundAnswer(
                found.total(),
                found.took().toMillis(),
                found.hits().stream().map(Item::of).toList(),
                values(found.facets()),
                found.meant());
    }

    private static Map<String, List<Value>> values(Facets facets) {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            values.put(
                    facet.parameter(),
                    facets.of(facet).stream()
                            .map(count -> new Value(count.value(), count.count()))
                            .toList());
        }
        return values;
    }

    /**
     * One hit.
     *
     * @param snippet HTML in which everything is escaped but {@code <mark>}, and {@code <span>} where the language
     *     changes
     * @param language of most of the snippet, in two letters; null where nobody can tell
     * @param at the second in a recording where the words are spoken
     * @param page of a document where the words stand
     * @param member of a package where they stand, such as a file in a zip
     */
    public record Item(
            UUID id,
            String kind,
            String title,
            String snippet,
            @Nullable String language,
            @Nullable Double at,
            @Nullable Integer page,
            @Nullable String member,
            String url) {

        static Item of(Hit hit) {
            return new Item(
                    hit.id(),
                    hit.kind(),
                    hit.title().text(),
                    hit.snippet().html(),
                    hit.snippet().language(),
                    hit.at(),
                    hit.page(),
                    hit.member(),
                    hit.url());
        }
    }

    /** A value of a filter and how many would be found with it. */
    public record Value(String value, long count) {}
}

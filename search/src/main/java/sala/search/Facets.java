package sala.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many would be found with each value of a facet, what is chosen of the others being as it is. What is chosen of a
 * facet itself does not count there, so that one sees what one could choose besides.
 */
public record Facets(Map<Facet, List<Count>> counts) {

    public Facets {
        Map<Facet, List<Count>> copy = new EnumMap<>(Facet.class);
        counts.forEach((facet, some) -> copy.put(facet, List.copyOf(some)));
        counts = Map.copyOf(copy);
    }

    /** In the order in which one chooses: the most frequent first, grades and lengths as they go up, years down. */
    public List<Count> of(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }

    /** One value and how many have it. */
    public record Count(String value, long count) {}
}

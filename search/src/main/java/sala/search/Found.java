package sala.search;

import java.time.Duration;
import java.util.List;

/**
 * The answer to a {@link Question}.
 *
 * @param total of all pages
 * @param hits of the page asked for, the best first
 */
public record Found(long total, Duration took, List<Hit> hits, Facets facets) {

    public Found {
        hits = List.copyOf(hits);
    }
}

package sala.search;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link Question}.
 *
 * @param total of all pages
 * @param hits of the page asked for, the best first
 * @param meant what may have been meant, where nothing is written as it was typed; it finds something
 */
public record Found(long total, Duration took, List<Hit> hits, Facets facets, @Nullable String meant) {

    public Found {
        hits = List.copyOf(hits);
    }
}

package sala.search;

import java.util.List;

/**
 * What is like a thing.
 *
 * @param title of the thing itself
 * @param hits without words to mark, the most alike first
 */
public record Alike(String title, List<Hit> hits) {

    public Alike {
        hits = List.copyOf(hits);
    }
}

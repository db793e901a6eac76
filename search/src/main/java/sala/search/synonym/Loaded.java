package sala.search.synonym;

import java.util.List;

/**
 * What became of a file of synonyms.
 *
 * @param same those that were there already
 */
public record Loaded(int added, int changed, int same, List<BadLine> bad) {

    /**
     * A line that could not be read.
     *
     * @param number as an editor or a spreadsheet counts
     * @param code why: the stable code of a fault
     * @param value what stands there
     */
    public record BadLine(long number, String code, String value) {}
}

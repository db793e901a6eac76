package sala.media.indicator;

import java.util.List;

/**
 * What became of a file of indicators.
 *
 * @param same those that were there already, word for word
 * @param bad lines that were left out; the first of them only
 * @param badLines how many those are in all
 */
public record Loaded(int added, int changed, int same, List<BadLine> bad, long badLines) {

    /**
     * A line that could not be read.
     *
     * @param number as an editor or a spreadsheet counts
     * @param code why: the stable code of a fault
     * @param value what stands there
     */
    public record BadLine(long number, String code, String value) {}
}

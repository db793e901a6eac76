package sala.roster.table;

import java.util.List;

/**
 * A line of a table, as it stands there.
 *
 * @param sheet the name of its sheet; empty in files that have none
 * @param line as an editor or a spreadsheet counts
 * @param values without blanks around them; empty where nothing stands
 */
public record Cells(String sheet, long line, List<String> values) {

    /** What stands in this column; empty beyond the last one. */
    public String at(int column) {
        return column < values.size() ? values.get(column) : "";
    }

    public boolean isBlank() {
        return values.stream().allMatch(String::isEmpty);
    }
}

package sala.roster.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.citizen.CitizenId;

/**
 * What a file says of one person, as it stands there.
 *
 * @param sheet the name of its sheet; empty in files that have none
 * @param line as an editor or a spreadsheet counts
 */
public record RawLine(String sheet, long line, Map<Column, String> cells) {

    public RawLine {
        cells = Map.copyOf(cells);
    }

    /** What stands in a column; empty where nothing does. */
    public String at(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether it speaks of anybody: a line of sums or a signature does not. */
    boolean isOfSomebody() {
        boolean named = Stream.of(Column.GIVEN, Column.FAMILY, Column.FULL_NAME, Column.CITIZEN_ID, Column.NUMBER)
                .anyMatch(column -> !at(column).isEmpty());
        boolean numbered = !at(Column.CITIZEN_ID).isEmpty() || !at(Column.BIRTH).isEmpty();
        return named && (numbered || cells.values().stream().noneMatch(RawLine::isSum));
    }

    private static boolean isSum(String cell) {
        return cell.startsWith("รวม")
                || cell.startsWith("หมายเหตุ")
                || cell.startsWith("ลงชื่อ")
                || cell.equalsIgnoreCase("total");
    }

    /** What may be kept and shown: numbers of the state are masked, in whatever column they stand. */
    public Map<Column, String> withoutSecrets() {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        cell -> CitizenId.hiddenIn(cell.getValue()),
                        (a, b) -> a,
                        () -> new EnumMap<>(Column.class)));
    }
}

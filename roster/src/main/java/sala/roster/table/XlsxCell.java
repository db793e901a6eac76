package sala.roster.table;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a spreadsheet says, as text: numbers with all their digits, days as {@code 2013-01-12}. */
final class XlsxCell {

    /** Formats of days that every spreadsheet knows without writing them down, the Thai ones among them. */
    private static final Set<Integer> DAYS = IntStream.concat(
                    IntStream.of(14, 15, 16, 17, 22, 50, 57, 58),
                    IntStream.concat(IntStream.rangeClosed(27, 31), IntStream.rangeClosed(71, 81)))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    /** Signs of a format that are words, colours or locales, not parts of a day. */
    private static final Pattern NO_PART = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private static final Pattern PART_OF_DAY = Pattern.compile("[dyDYbBปว]");

    private XlsxCell() {}

    static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal) {
            return isDay(cell) ? cell.asDate().toLocalDate().toString() : digits((BigDecimal) cell.getValue());
        }
        return cell.getText().replace('\u00a0', ' ').strip();
    }

    private static String digits(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        return (id != null && DAYS.contains(id))
                || (format != null
                        && PART_OF_DAY
                                .matcher(NO_PART.matcher(format).replaceAll(""))
                                .find());
    }
}

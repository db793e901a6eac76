package sala.roster.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sala.roster.table.Cells;

/**
 * Which column of a table holds what. Headings may stand below lines of titles, over two lines where cells are merged,
 * and again on each page.
 */
final class Headings {

    private static final int ENOUGH = 3;
    private static final Pattern LONG_NUMBER = Pattern.compile("[\\dG][\\d\\s-]{10,16}");

    private final Map<Column, Integer> places;
    private final List<Integer> numbers;

    private Headings(Map<Column, Integer> places, List<Integer> numbers) {
        this.places = places;
        this.numbers = numbers;
    }

    /** Empty when this line holds none of them, or one word that looks like one. */
    static Optional<Headings> in(Cells line) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < line.values().size(); i++) {
            int place = i;
            Column.headed(line.at(i)).ifPresent(column -> {
                places.putIfAbsent(column, place);
                if (column == Column.NUMBER) {
                    numbers.add(place);
                }
            });
        }
        return places.size() < 2 ? Optional.empty() : Optional.of(new Headings(places, numbers));
    }

    /** Whether persons can stand below. */
    boolean areWhole() {
        boolean named = places.containsKey(Column.FULL_NAME)
                || (places.containsKey(Column.GIVEN) && places.containsKey(Column.FAMILY));
        return named && (places.size() >= ENOUGH || places.containsKey(Column.NUMBER));
    }

    /** Whether more of them may stand in the next line: a title that happens to hold such words has none of these. */
    boolean mayGoOn() {
        return Stream.of(Column.FULL_NAME, Column.GIVEN, Column.NUMBER, Column.CITIZEN_ID)
                .anyMatch(places::containsKey);
    }

    /** These, and of those in the line above what stands over no other. */
    Headings below(Headings above) {
        Map<Column, Integer> all = new EnumMap<>(places);
        above.places.forEach((column, place) -> {
            if (!places.containsValue(place)) {
                all.putIfAbsent(column, place);
            }
        });
        List<Integer> both = new ArrayList<>(above.numbers);
        both.addAll(numbers);
        return new Headings(all, both);
    }

    RawLine read(Cells line) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> cells.put(meaning(column), line.at(place)));
        numbers.stream()
                .map(line::at)
                .filter(value -> LONG_NUMBER.matcher(value).matches())
                .findFirst()
                .filter(value -> cells.getOrDefault(Column.CITIZEN_ID, "").isEmpty())
                .ifPresent(value -> citizenIdUnderNumber(cells, value, line));
        return new RawLine(line.sheet(), line.line(), cells);
    }

    /** Some exports of the ministry head both numbers alike. */
    private void citizenIdUnderNumber(Map<Column, String> cells, String value, Cells line) {
        cells.put(Column.CITIZEN_ID, value);
        cells.put(
                Column.NUMBER,
                numbers.stream()
                        .map(line::at)
                        .filter(other -> !other.equals(value))
                        .findFirst()
                        .orElse(""));
    }

    /** Beside a column of names, ชื่อสกุล is the family name and not all of the name. */
    private Column meaning(Column column) {
        boolean family = places.containsKey(Column.GIVEN) && !places.containsKey(Column.FAMILY);
        return column == Column.FULL_NAME && family ? Column.FAMILY : column;
    }
}

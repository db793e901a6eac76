package sala.roster;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import sala.people.PersonName;
import sala.roster.reading.Column;
import sala.roster.reading.Entry;
import sala.roster.reading.Flaw;

/** Notices that the columns of given and family names are the wrong way round. */
final class SlippedColumns {

    private static final int ENOUGH = 3;
    private static final int ENOUGH_FOR_A_GUESS = 12;

    /** Family names are the longer ones: with a dozen of them, by letters. */
    private static final double LETTERS = 1.5;

    private SlippedColumns() {}

    static List<Flaw> in(List<Finding> findings) {
        List<Finding> known = findings.stream()
                .filter(finding -> finding.before() != null && finding.after() != null)
                .toList();
        long swapped = known.stream().filter(SlippedColumns::isSwapped).count();
        List<PersonName> names = findings.stream()
                .flatMap(finding -> Stream.ofNullable(finding.entry()))
                .map(Entry::name)
                .toList();
        boolean certain = swapped >= ENOUGH && swapped * 3 >= known.size();
        return certain || (known.isEmpty() && looksSwapped(names))
                ? List.of(new Flaw(Column.GIVEN, "roster.names-swapped", List.of()))
                : List.of();
    }

    private static boolean isSwapped(Finding finding) {
        PersonName before = Objects.requireNonNull(finding.before()).name();
        PersonName after = Objects.requireNonNull(finding.after()).name();
        return !before.given().equals(before.family())
                && before.given().equals(after.family())
                && before.family().equals(after.given());
    }

    private static boolean looksSwapped(List<PersonName> names) {
        return names.size() >= ENOUGH_FOR_A_GUESS
                && mean(names, name -> name.given().length())
                        > mean(names, name -> name.family().length()) + LETTERS;
    }

    private static double mean(List<PersonName> names, ToIntFunction<PersonName> letters) {
        return names.stream().mapToInt(letters).average().orElse(0);
    }
}

package sala.media.disk.name;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import sala.school.Grade;

/** Reads what a rule gives as grades: {@code P4}, or {@code M1-M3}. */
final class Grades {

    private Grades() {}

    /** Empty when there are no such grades, as with the ninth year of primary school. */
    static Set<Grade> of(String value) {
        String[] ends = value.split("-", 2);
        Optional<Grade> first = grade(ends[0]);
        Optional<Grade> last = grade(ends[ends.length - 1]);
        boolean ordered = first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) <= 0;
        return ordered ? EnumSet.range(first.get(), last.get()) : Set.of();
    }

    private static Optional<Grade> grade(String name) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.name().equals(name))
                .findFirst();
    }
}

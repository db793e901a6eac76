package sala.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.school.Grade;
import sala.school.Term;

/**
 * What becomes of the classes of a term in the next one.
 *
 * @param from the term that ends
 */
public record TermPlan(UUID school, Term from, List<Line> lines) {

    public TermPlan {
        lines = List.copyOf(lines);
    }

    public Term to() {
        return from.next();
    }

    /** What becomes of the pupils of a class. */
    public enum Way {
        /** They go on into a class of the next term. */
        ON,
        /** They leave school for good. */
        OUT,
        /** Nothing is done with this class. */
        NOT
    }

    /**
     * What becomes of one class.
     *
     * @param grade into which they go; null unless they go on
     * @param room the number of the class into which they go
     * @param staying those who go into the class of the same name instead
     */
    public record Line(UUID classroom, Way way, @Nullable Grade grade, int room, Set<UUID> staying) {

        public Line {
            staying = Set.copyOf(staying);
        }
    }
}

package sala.subscription;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** What one subscription is to. */
public sealed interface Content {

    /** Whatever is published for a grade, of a subject group; with neither, all that is published. */
    record Topic(@Nullable Grade grade, @Nullable SubjectGroup subject) implements Content {}

    /** A course with what it shows, whether it is given to a classroom or not. */
    record Course(UUID id) implements Content {}

    /** What somebody gathered, also what is added later. */
    record Collection(UUID id) implements Content {}

    /** A single item, which then comes before others. */
    record Item(UUID id) implements Content {}
}

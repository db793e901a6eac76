package sala.taking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.usage.Statement;
import sala.usage.Verb;

/**
 * That somebody used something on a day, however often.
 *
 * @param thing an item, a course, or an activity
 * @param day its first moment
 */
record Use(UUID thing, String person, Instant day) {

    /** What is use: reviews, favourites and searches are none, and answers are part of an attempt. */
    static final Set<Verb> VERBS = Set.of(Verb.PLAYED, Verb.EXPERIENCED, Verb.ATTEMPTED);

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /** Of what was used, and of the course in which it was; empty for statements of another kind. */
    static Set<Use> in(Statement statement) {
        if (VERBS.stream().noneMatch(statement::is)) {
            return Set.of();
        }
        Instant day = statement
                .at()
                .atZone(THAILAND)
                .toLocalDate()
                .atStartOfDay(THAILAND)
                .toInstant();
        return statement.person().stream()
                .flatMap(person -> Stream.of(statement.thing(), statement.course())
                        .flatMap(thing -> thing.stream().map(id -> new Use(id, person.toString(), day))))
                .collect(Collectors.toSet());
    }

    Use of(UUID shown) {
        return new Use(shown, person, day);
    }
}

package sala.search.asked;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import sala.usage.Kind;
import sala.usage.Setting;
import sala.usage.Statement;
import sala.usage.StatementDraft;
import sala.usage.Thing;
import sala.usage.Verb;

/**
 * Words with which several people of a school found something, as its node tells the district: how many, never who.
 *
 * @param people in the two months before
 */
record Popular(AskedWords asked, UUID school, int people, Instant at) {

    private static final int MOST_PEOPLE = 100_000;

    /** Under an id of the number and the month: the same number is told once a month. */
    Statement statement() {
        YearMonth month = YearMonth.from(at.atZone(MissedSearches.THAILAND));
        return StatementDraft.of(school, Verb.SEARCHED, new Thing(id("search"), Kind.OTHER, asked.text()))
                .in(new Setting(null, school, null, null, null))
                .saying(asked.text())
                .scored(people, 0)
                .succeeding(true)
                .at(at, id("popular " + school + " " + people + " " + month));
    }

    private UUID id(String of) {
        return UUID.nameUUIDFromBytes((of + " " + asked.key()).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for statements of another kind, and for what is no such number of no such words. */
    static Optional<Popular> in(Statement statement) {
        long people = Math.round(statement.points().orElse(0));
        return statement.is(Verb.SEARCHED) && statement.succeeded() && people > 0 && people <= MOST_PEOPLE
                ? AskedWords.of(statement.response()).flatMap(asked -> Missed.school(statement)
                        .map(school -> new Popular(asked, school, (int) people, statement.at())))
                : Optional.empty();
    }
}

package sala.search.asked;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import sala.usage.Kind;
import sala.usage.Setting;
import sala.usage.Statement;
import sala.usage.StatementDraft;
import sala.usage.Thing;
import sala.usage.Verb;

/**
 * Words that were not found at a school, as its node tells the district: how often so far that day, and never by whom.
 *
 * @param times of that day, so that it is harmless when one statement arrives twice or not at all
 */
record Missed(AskedWords asked, UUID school, int times, Instant at) {

    private static final int MOST_TIMES = 100_000;

    Statement statement() {
        UUID id = UUID.nameUUIDFromBytes(("search " + asked.key()).getBytes(StandardCharsets.UTF_8));
        return StatementDraft.of(school, Verb.SEARCHED, new Thing(id, Kind.OTHER, asked.text()))
                .in(new Setting(null, school, null, null, null))
                .saying(asked.text())
                .scored(times, 0)
                .succeeding(false)
                .at(at);
    }

    /** Empty for statements of another kind, and for what is no such number of no such words. */
    static Optional<Missed> in(Statement statement) {
        long times = Math.round(statement.points().orElse(0));
        return statement.is(Verb.SEARCHED) && !statement.succeeded() && times > 0 && times <= MOST_TIMES
                ? AskedWords.of(statement.response()).flatMap(asked -> school(statement)
                        .map(school -> new Missed(asked, school, (int) times, statement.at())))
                : Optional.empty();
    }

    static Optional<UUID> school(Statement statement) {
        try {
            return statement.school().map(UUID::fromString);
        } catch (IllegalArgumentException ofAnotherProgram) {
            return Optional.empty();
        }
    }
}

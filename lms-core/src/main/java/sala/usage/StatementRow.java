package sala.usage;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.sql.Row;

/** A statement as a row of its table. */
final class StatementRow {

    static final String INSERT =
            """
            insert into statement (id, at, stored, body, person, role, school, classroom, subject, verb, object, kind,
                registration, seconds, score_raw, score_max, class_session, boot, boot_ms, estimated)
            values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private StatementRow() {}

    /** Of what happened here. */
    static List<@Nullable Object> of(Statement statement, Instant stored, Uptime.Moment uptime) {
        return with(facts(statement, stored), uptime.boot(), uptime.since().toMillis(), false);
    }

    /** Of what another node wrote. */
    static List<@Nullable Object> arrived(Statement statement, Instant stored, boolean estimated) {
        return with(facts(statement, stored), null, null, estimated);
    }

    private static List<@Nullable Object> with(List<@Nullable Object> facts, @Nullable Object... more) {
        List<@Nullable Object> row = new ArrayList<>(facts);
        row.addAll(Arrays.asList(more));
        return row;
    }

    private static List<@Nullable Object> facts(Statement statement, Instant stored) {
        Facts facts = new Facts(statement.body());
        return Arrays.asList(
                statement.id(),
                storable(statement.at()),
                stored,
                statement.body(),
                facts.person(),
                facts.extension(Vocabulary.ROLE),
                facts.extension(Vocabulary.SCHOOL),
                facts.extension(Vocabulary.CLASSROOM),
                facts.extension(Vocabulary.SUBJECT),
                facts.verb(),
                facts.object(),
                facts.kind(),
                facts.registration(),
                facts.seconds(),
                facts.score("raw"),
                facts.score("max"),
                facts.extension(Vocabulary.CLASS_SESSION));
    }

    static Statement read(Row row) throws SQLException {
        return new Statement(row.id("id"), row.instant("at"), row.json("body"));
    }

    static Written written(Row row) throws SQLException {
        UUID boot = row.idOrNull("boot");
        return new Written(
                row.number("position"),
                read(row),
                row.instant("stored"),
                boot == null ? null : new Uptime.Moment(boot, Duration.ofMillis(row.number("boot_ms"))));
    }

    /** The nearest time that the database can keep; the body keeps what the clock said. */
    static Instant storable(Instant at) {
        return at.isBefore(EARLIEST) ? EARLIEST : at.isAfter(LATEST) ? LATEST : at;
    }
}

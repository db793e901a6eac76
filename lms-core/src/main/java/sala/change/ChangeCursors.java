package sala.change;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.sql.Sql;

/** How far each reader of the change log is. */
@Singleton
public class ChangeCursors {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public ChangeCursors(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Where the readers are, by name; for people. */
    public List<Progress> progress() {
        return sql.list(
                row -> new Progress(
                        row.text("reader"), row.number("unread"), row.integer("failures"), row.textOrNull("failure")),
                """
                select reader, failures, failure,
                    (select count(*) from change where change.position > change_cursor.position) as unread
                from change_cursor order by reader
                """);
    }

    /** The reader's place, at the beginning of the log when it is new. */
    long open(String reader) {
        return sql.first(
                        row -> row.number("position"),
                        """
                        insert into change_cursor (reader, position, seen) values (?, 0, ?)
                        on conflict (reader) do update set seen = excluded.seen returning position
                        """,
                        reader,
                        clock.instant())
                .orElseThrow();
    }

    void move(String reader, long to) {
        sql.update(
                """
                update change_cursor set position = ?, seen = ?, failures = 0, failure = null
                where reader = ? and position < ?
                """,
                to,
                clock.instant(),
                reader,
                to);
    }

    void fail(String reader, Throwable cause) {
        sql.update(
                "update change_cursor set failures = failures + 1, failure = ?, seen = ? where reader = ?",
                cause.toString(),
                clock.instant(),
                reader);
    }

    /**
     * How far one reader is.
     *
     * @param unread changes that it has not taken yet, of all kinds
     * @param failures since it last took some
     */
    public record Progress(String reader, long unread, int failures, @Nullable String failure) {}
}

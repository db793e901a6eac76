package sala.media.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sala.change.ChangeLog;
import sala.sql.Row;
import sala.sql.Sql;

/** A channel's day is what changes, travels and is told to others: one record for all its airings. */
@Singleton
public class TimetableDays {

    /** The word of the change log. */
    public static final String KIND = "timetable";

    private final Sql sql;
    private final ChangeLog changes;

    @Inject
    public TimetableDays(Sql sql, ChangeLog changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** The same on every node. */
    public static UUID id(Channel channel, LocalDate day) {
        return UUID.nameUUIDFromBytes((KIND + " " + channel.name() + " " + day).getBytes(StandardCharsets.UTF_8));
    }

    /** Tells whoever wants to know that something of this day is different now. Within a transaction. */
    void changed(Channel channel, LocalDate day) {
        UUID id = id(channel, day);
        sql.update(
                "insert into timetable_day (id, channel, day, version) values (?, ?, ?, 1)"
                        + " on conflict (id) do update set version = timetable_day.version + 1",
                id,
                channel.name(),
                day);
        changes.changed(KIND, id);
    }

    /** Those from this day on, earliest first. */
    List<Day> since(LocalDate first) {
        return sql.list(TimetableDays::read, "select * from timetable_day where day >= ? order by day, channel", first);
    }

    List<Day> withId(UUID id) {
        return sql.list(TimetableDays::read, "select * from timetable_day where id = ?", id);
    }

    /** Within a transaction. */
    void forget(UUID id) {
        sql.update("delete from timetable_day where id = ?", id);
        changes.gone(KIND, id);
    }

    private static Day read(Row row) throws SQLException {
        return new Day(
                row.id("id"),
                new Channel(row.text("channel")),
                LocalDate.parse(row.text("day")),
                row.number("version"));
    }

    /** @param version grows with each change */
    record Day(UUID id, Channel channel, LocalDate day, long version) {}
}

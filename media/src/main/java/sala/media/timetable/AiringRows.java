package sala.media.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.media.description.GradesColumn;
import sala.school.SubjectGroup;
import sala.sql.Row;
import sala.sql.Sql;

/** The rows of airings; each call by itself unless the caller has a transaction. Times are told in Thailand. */
@Singleton
public class AiringRows {

    private static final String EARLIEST_FIRST = " order by starts, channel, id";
    private static final GradesColumn GRADES = new GradesColumn();

    private final Sql sql;

    @Inject
    public AiringRows(Sql sql) {
        this.sql = sql;
    }

    public Optional<Airing> find(UUID id) {
        return sql.first(AiringRows::read, "select * from airing where id = ?", id);
    }

    /** Those of this day, earliest first. */
    public List<Airing> of(AiringFilter filter) {
        return sql.list(
                AiringRows::read,
                "select * from airing where day = ? and (?::text is null or channel = ?) and grades like ?"
                        + EARLIEST_FIRST,
                filter.day(),
                filter.channel() == null ? null : filter.channel().name(),
                filter.channel() == null ? null : filter.channel().name(),
                filter.grade() == null ? "%" : GradesColumn.containing(filter.grade()));
    }

    /** Those of a channel that are on at some moment between these, earliest first. */
    public List<Airing> between(Channel channel, Instant from, Instant to) {
        return sql.list(
                AiringRows::read,
                "select * from airing where channel = ? and starts < ? and ends > ?" + EARLIEST_FIRST,
                channel.name(),
                to,
                from);
    }

    /** All of one channel's day. */
    List<Airing> of(Channel channel, LocalDate day) {
        return of(new AiringFilter(day, channel, null));
    }

    /** The channels that have ever been on. */
    public List<String> channels() {
        return sql.list(
                row -> row.text("channel"),
                "select channel from airing group by channel order by length(channel), channel");
    }

    /** The nearest day with a lesson of these grades before that day; empty when there is none. */
    Optional<LocalDate> dayBefore(LocalDate day) {
        return sql.first(
                row -> day(row), "select max(day) as day from airing where day < ? having max(day) is not null", day);
    }

    Optional<LocalDate> dayAfter(LocalDate day) {
        return sql.first(
                row -> day(row), "select min(day) as day from airing where day > ? having min(day) is not null", day);
    }

    void put(Airing airing) {
        Slot slot = airing.slot();
        Topic topic = airing.topic();
        sql.update(
                "insert into airing (id, channel, day, from_time, to_time, starts, ends, grades, subject, title, unit)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set channel = excluded.channel,"
                        + " day = excluded.day, from_time = excluded.from_time, to_time = excluded.to_time,"
                        + " starts = excluded.starts, ends = excluded.ends, grades = excluded.grades,"
                        + " subject = excluded.subject, title = excluded.title, unit = excluded.unit",
                airing.id(),
                slot.channel().name(),
                slot.day(),
                slot.from(),
                slot.to(),
                slot.starts(),
                slot.ends(),
                GRADES.convertToDatabaseColumn(topic.grades()),
                topic.subject(),
                topic.title(),
                topic.unit());
    }

    void remove(Collection<UUID> ids) {
        sql.update("delete from airing where id = any (?)", Set.copyOf(ids));
    }

    /** One row of the table. */
    public static Airing read(Row row) throws SQLException {
        String subject = row.textOrNull("subject");
        return new Airing(
                row.id("id"),
                new Slot(
                        new Channel(row.text("channel")),
                        day(row),
                        LocalTime.parse(row.text("from_time")),
                        LocalTime.parse(row.text("to_time"))),
                new Topic(
                        GRADES.convertToEntityAttribute(row.text("grades")),
                        subject == null ? null : SubjectGroup.valueOf(subject),
                        row.text("title"),
                        row.text("unit")));
    }

    private static LocalDate day(Row row) throws SQLException {
        return LocalDate.parse(row.text("day"));
    }
}

package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import sala.mirror.snapshot.Branches;
import sala.mirror.snapshot.Entry;
import sala.replica.Urgency;
import sala.sql.Row;
import sala.sql.Sql;

/** The records that schools' lists name, and named before: their texts once for all, what lists say for each. */
@Singleton
public class PublishedRecords {

    private static final String NOW = "select * from published_record where school_id = ? and until is null";

    private final Sql sql;
    private final Clock clock;

    @Inject
    public PublishedRecords(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Published> now(UUID school) {
        return sql.list(PublishedRecords::read, NOW + " order by place", school);
    }

    List<Published> now(UUID school, String kind) {
        return sql.list(PublishedRecords::read, NOW + " and kind = ?", school, kind);
    }

    List<Published> now(UUID school, String kind, Collection<UUID> ids) {
        return sql.list(PublishedRecords::read, NOW + " and kind = ? and record_id = any(?)", school, kind, ids);
    }

    List<Entry> inBranches(UUID school, Collection<Integer> branches) {
        return sql.list(PublishedRecords::entry, NOW + " and branch = any(cast(? as integer[]))", school, branches);
    }

    /** What the list says now and did not say at this number. */
    List<Entry> cameSince(UUID school, long number) {
        return sql.list(PublishedRecords::entry, NOW + " and since > ? order by place", school, number);
    }

    /** What the list said at this number and no longer says. */
    List<Entry> goneSince(UUID school, long number) {
        return sql.list(
                PublishedRecords::entry,
                "select * from published_record where school_id = ? and until > ? and since <= ? order by place",
                school,
                number,
                number);
    }

    /** By hash. */
    void addTexts(Map<String, Looking.Text> texts) {
        sql.batch(
                "insert into record_body (hash, body) values (?, ?) on conflict do nothing",
                texts.entrySet().stream()
                        .map(text -> List.of(text.getKey(), text.getValue().body()))
                        .toList());
        sql.batch(
                "insert into record_file (record, file, size) values (?, ?, ?) on conflict do nothing",
                texts.entrySet().stream().flatMap(PublishedRecords::files).toList());
    }

    private static Stream<List<Object>> files(Map.Entry<String, Looking.Text> text) {
        return text.getValue().record().blobs().stream()
                .map(blob -> List.of(text.getKey(), blob.hash().hex(), blob.size()));
    }

    void add(UUID school, long number, Collection<Published> records) {
        sql.batch(
                """
                insert into published_record
                    (school_id, place, kind, record_id, version, hash, size, urgency, branch, since)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                records.stream().map(one -> row(school, number, one)).toList());
    }

    private static List<Object> row(UUID school, long number, Published record) {
        Entry entry = record.entry();
        return List.of(
                school,
                entry.place(),
                entry.kind(),
                entry.id(),
                entry.version(),
                entry.hash(),
                entry.size(),
                record.urgency().ordinal(),
                Branches.of(entry.id()),
                number);
    }

    void end(UUID school, long number, Collection<Integer> places) {
        sql.update(
                """
                update published_record set until = ?, ended_at = ?
                where school_id = ? and until is null and place = any(cast(? as integer[]))
                """,
                number,
                clock.instant(),
                school,
                places);
    }

    void setUrgency(UUID school, Collection<Published> records) {
        sql.batch(
                "update published_record set urgency = ? where school_id = ? and place = ? and until is null",
                records.stream()
                        .map(one -> List.<Object>of(
                                one.urgency().ordinal(), school, one.entry().place()))
                        .toList());
    }

    /** Files that any of these texts need. */
    List<String> files(Collection<String> hashes) {
        return sql.list(row -> row.text("file"), "select distinct file from record_file where record = any(?)", hashes);
    }

    /** Those of these texts that the school's list names or named. */
    Map<String, byte[]> texts(UUID school, Collection<String> hashes) {
        Map<String, byte[]> texts = new HashMap<>();
        sql.list(
                row -> texts.put(row.text("hash"), row.bytes("body")),
                """
                select hash, body from record_body b where hash = any(?)
                and exists (select 1 from published_record p where p.hash = b.hash and p.school_id = ?)
                """,
                new ArrayList<>(hashes),
                school);
        return texts;
    }

    /** Takes away the texts that no list names or named, but for those that another list is just taking up. */
    void sweep() {
        List<String> unneeded = sql.list(
                row -> row.text("hash"),
                """
                select hash from record_body b
                where not exists (select 1 from published_record p where p.hash = b.hash)
                for update skip locked
                """);
        sql.update(
                """
                delete from record_body b where hash = any(?)
                and not exists (select 1 from published_record p where p.hash = b.hash)
                """,
                unneeded);
    }

    static Urgency urgency(Row row) throws SQLException {
        return Urgency.values()[row.integer("urgency")];
    }

    private static Published read(Row row) throws SQLException {
        return new Published(entry(row), urgency(row));
    }

    private static Entry entry(Row row) throws SQLException {
        return new Entry(
                row.integer("place"),
                row.text("kind"),
                row.id("record_id"),
                row.number("version"),
                row.text("hash"),
                row.integer("size"));
    }
}

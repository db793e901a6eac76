package sala.mirror.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.fault.NotFound;
import sala.mirror.disk.Span;
import sala.mirror.publication.Publication;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/** The district's ledger of disks: what was made for which school, handed to whom, and what became of it. */
@Singleton
@Transactional
public class SentDisks {

    private static final String LINES =
            """
            select h.*, s.code, s.thai_name, coalesce(p.given_name || ' ' || p.family_name, '') as maker
            from sent_disk h join school s on s.id = h.school_id left join person p on p.id = h.made_by
            """;
    private static final String WHERE =
            " where lower(s.thai_name || ' ' || s.code || ' ' || coalesce(h.handed_to, ''))" + " like ? escape '!' ";

    private final Sql sql;
    private final Clock clock;

    @Inject
    public SentDisks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param words a part of the school's name or code, or of the name of whoever took it; empty for all */
    public Page<SentDisk> page(String words, Paging paging) {
        String pattern = Paging.containing(words);
        return new Page<>(
                sql.list(
                        SentDisks::sentDisk,
                        LINES + WHERE + "order by h.begun_at desc, h.id limit ? offset ?",
                        pattern,
                        paging.size(),
                        (paging.number() - 1L) * paging.size()),
                sql.number("select count(*) from sent_disk h join school s on s.id = h.school_id" + WHERE, pattern),
                paging);
    }

    /** The newest of a school first. */
    public List<SentDisk> of(UUID school, int most) {
        return sql.list(
                SentDisks::sentDisk,
                LINES + "where h.school_id = ? order by h.begun_at desc, h.id limit ?",
                school,
                most);
    }

    /** @throws NotFound when there is no such disk */
    public SentDisk get(UUID disk) {
        return find(disk).orElseThrow(() -> new NotFound("disk"));
    }

    Optional<SentDisk> find(UUID disk) {
        return sql.first(SentDisks::sentDisk, LINES + "where h.id = ?", disk);
    }

    /** Notes who took a disk along; again when that was wrong. */
    public void handedTo(UUID disk, String name, UUID by) {
        int noted = sql.update(
                "update sent_disk set handed_to = ?, handed_at = ?, handed_by = ? where id = ?"
                        + " and finished_at is not null",
                name,
                clock.instant(),
                by,
                disk);
        if (noted == 0) {
            throw new NotFound("disk");
        }
    }

    /** The disk that was last made for this node. */
    Optional<SentDisk> newest(UUID node) {
        return sql.first(
                SentDisks::sentDisk,
                LINES + "where h.node_id = ? order by h.begun_at desc, h.place desc limit 1",
                node);
    }

    /** Begins a disk, or goes on with it; what lies on it is noted pack by pack. */
    void begin(NewDisk disk, Publication snapshot, String folder, @Nullable UUID maker) {
        sql.update(
                """
                insert into sent_disk
                    (id, school_id, node_id, set_id, place, number, folder, made_by, begun_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set number = excluded.number,
                    folder = excluded.folder, finished_at = null
                """,
                disk.id(),
                snapshot.school(),
                disk.node(),
                disk.set(),
                disk.place(),
                snapshot.number(),
                folder,
                maker,
                clock.instant());
    }

    void keepPacks(UUID disk, Collection<String> packs) {
        sql.update("delete from sent_span where sent_id = ? and not pack = any (?)", disk, packs);
    }

    void packed(UUID disk, String pack, Collection<Span> spans) {
        sql.update("delete from sent_span where sent_id = ? and pack = ?", disk, pack);
        sql.batch(
                "insert into sent_span (sent_id, pack, hash, first_byte, end_byte) values (?, ?, ?, ?, ?)",
                spans.stream()
                        .map(span ->
                                List.<Object>of(disk, pack, span.file().hash().hex(), span.from(), span.to()))
                        .toList());
    }

    /** What lies on the other disks that belong together with this one. */
    List<Span> onOthers(NewDisk disk) {
        return sql.list(
                row -> new Span(
                        new Blob(new Hash(row.text("hash")), row.number("end_byte")),
                        row.number("first_byte"),
                        row.number("end_byte")),
                """
                select s.* from sent_span s join sent_disk h on h.id = s.sent_id
                where h.set_id = ? and h.id <> ? and h.node_id = ?
                """,
                disk.set(),
                disk.id(),
                disk.node());
    }

    void finished(UUID disk, long left) {
        sql.update(
                """
                update sent_disk set finished_at = ?, left_bytes = ?,
                    files = (select count(distinct hash) from sent_span where sent_id = ?),
                    bytes = (select coalesce(sum(end_byte - first_byte), 0) from sent_span where sent_id = ?)
                where id = ?
                """,
                clock.instant(),
                left,
                disk,
                disk,
                disk);
    }

    private static SentDisk sentDisk(Row row) throws SQLException {
        String handedTo = row.textOrNull("handed_to");
        return new SentDisk(
                row.id("id"),
                row.id("school_id"),
                row.text("code"),
                row.text("thai_name"),
                row.id("node_id"),
                row.id("set_id"),
                row.integer("place"),
                row.number("number"),
                row.text("folder"),
                row.text("maker"),
                row.instant("begun_at"),
                row.instantOrNull("finished_at"),
                row.number("files"),
                row.number("bytes"),
                row.number("left_bytes"),
                handedTo == null ? "" : handedTo,
                row.instantOrNull("handed_at"),
                row.instantOrNull("imported_at"),
                row.instantOrNull("came_back_at"),
                row.number("missing"));
    }
}

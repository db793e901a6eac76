package sala.mirror.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.sql.Row;
import sala.sql.Sql;
import sala.sql.Transactions;

/** How publications lie in the database: bodies once for all schools, lists for each. */
@Singleton
public class PublicationTables {

    private final Sql sql;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public PublicationTables(Sql sql, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Runs in a transaction to which all tables stand still. */
    <T> T atOneMoment(Supplier<T> work) {
        return transactions.get(() -> {
            sql.update("set transaction isolation level repeatable read");
            return work.get();
        });
    }

    Optional<Publication> find(UUID school) {
        return sql.first(PublicationTables::publication, "select * from publication where school_id = ?", school);
    }

    /** Empty when there is nothing yet, or something changed since the content was last looked at. */
    Optional<Publication> findChecked(UUID school, long position) {
        return sql.first(
                PublicationTables::publication,
                "select * from publication where school_id = ? and checked_position = ?",
                school,
                position);
    }

    Optional<String> contentHash(UUID school) {
        return sql.first(
                row -> row.text("content_hash"), "select content_hash from publication where school_id = ?", school);
    }

    void checked(UUID school, long position) {
        sql.update("update publication set checked_position = ? where school_id = ?", position, school);
    }

    void replace(Publication next, String contentHash, long position) {
        sql.update(
                """
                insert into publication
                    (school_id, number, content_hash, manifest, signature, checked_position, made_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id) do update set number = excluded.number, content_hash = excluded.content_hash,
                    manifest = excluded.manifest, signature = excluded.signature,
                    checked_position = excluded.checked_position, made_at = excluded.made_at
                """,
                next.school(),
                next.number(),
                contentHash,
                next.manifest(),
                next.signature(),
                position,
                clock.instant());
    }

    void replaceRecords(UUID school, Map<String, byte[]> bodies) {
        Set<String> known = new HashSet<>(
                sql.list(row -> row.text("hash"), "select hash from published_record where school_id = ?", school));
        List<String> added =
                bodies.keySet().stream().filter(hash -> !known.contains(hash)).toList();
        sql.batch(
                "insert into record_body (hash, body) values (?, ?) on conflict do nothing",
                added.stream().map(hash -> List.of(hash, bodies.get(hash))).toList());
        sql.batch(
                "insert into published_record (school_id, hash) values (?, ?)",
                added.stream().map(hash -> List.of(school, hash)).toList());
        known.removeAll(bodies.keySet());
        sql.update("delete from published_record where school_id = ? and hash = any(?)", school, known);
    }

    /** @param blobs in the order of the snapshot's list */
    void replaceBlobs(UUID school, List<Blob> blobs) {
        sql.update("delete from published_blob where school_id = ?", school);
        sql.batch(
                "insert into published_blob (school_id, place, hash, size) values (?, ?, ?, ?)",
                IntStream.range(0, blobs.size())
                        .mapToObj(place -> List.<Object>of(
                                school,
                                place,
                                blobs.get(place).hash().hex(),
                                blobs.get(place).size()))
                        .toList());
    }

    /** Takes away the bodies that no school needs any more, but for those that another snapshot is just taking up. */
    void sweep() {
        transactions.run(() -> {
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
        });
    }

    List<byte[]> bodies(UUID school, Collection<String> hashes) {
        return sql.list(
                row -> row.bytes("body"),
                """
                select body from record_body join published_record using (hash)
                where school_id = ? and hash = any(?)
                """,
                school,
                hashes);
    }

    /** Those of the files that the snapshot with this number has; none when it is not the newest. */
    Map<Integer, Blob> files(UUID school, long snapshot, Collection<Integer> places) {
        Map<Integer, Blob> files = new HashMap<>();
        sql.list(
                row -> files.put((int) row.number("place"), new Blob(new Hash(row.text("hash")), row.number("size"))),
                """
                select place, hash, size from published_blob join publication using (school_id)
                where school_id = ? and number = ? and place = any(cast(? as integer[]))
                """,
                school,
                snapshot,
                places);
        return files;
    }

    private static Publication publication(Row row) throws SQLException {
        return new Publication(
                row.id("school_id"), row.number("number"), row.bytes("manifest"), row.bytes("signature"));
    }
}

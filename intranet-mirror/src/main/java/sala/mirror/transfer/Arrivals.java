package sala.mirror.transfer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.blob.BlobReferences;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.mirror.snapshot.Entry;
import sala.sql.Sql;
import sala.sql.Transactions;

/** What has arrived from the district: taken over already, or kept until the rest is here too. */
@Singleton
public class Arrivals {

    private static final String OWNER_KIND = "mirror-arrival";

    /** Arrivals belong to no thing yet; together they have this owner. */
    private static final UUID OWNER = new UUID(0, 1);

    private final Sql sql;
    private final BlobStore blobs;
    private final BlobReferences references;
    private final Transactions transactions;

    @Inject
    public Arrivals(Sql sql, BlobStore blobs, BlobReferences references, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
        this.blobs = blobs;
        this.references = references;
    }

    /** Hashes of the records that this node works with. */
    Map<Entry.Key, String> applied() {
        Map<Entry.Key, String> applied = new HashMap<>();
        sql.list(
                row -> applied.put(new Entry.Key(row.text("kind"), row.id("record_id")), row.text("hash")),
                "select kind, record_id, hash from applied_record");
        return applied;
    }

    /** Hashes of the records that wait. */
    Set<String> records() {
        return new HashSet<>(sql.list(row -> row.text("hash"), "select hash from arrived_record"));
    }

    void add(Map<String, byte[]> bodies) {
        transactions.run(() -> sql.batch(
                "insert into arrived_record (hash, body) values (?, ?) on conflict do nothing",
                bodies.entrySet().stream()
                        .map(body -> List.of(body.getKey(), body.getValue()))
                        .toList()));
    }

    /** The text of a record that this node works with, or that has come. */
    Optional<byte[]> text(String hash) {
        return transactions.get(() -> sql.first(
                row -> row.bytes("body"),
                """
                select body from arrived_record where hash = ?
                union all select body from applied_record where hash = ? and body is not null limit 1
                """,
                hash,
                hash));
    }

    /** Texts that have come, in this order. */
    Stream<byte[]> bodies(List<String> hashes) {
        Map<String, byte[]> bodies = new HashMap<>();
        sql.list(
                row -> bodies.put(row.text("hash"), row.bytes("body")),
                "select hash, body from arrived_record where hash = any(?)",
                hashes);
        return hashes.stream().map(hash -> required(bodies.get(hash), hash));
    }

    private static byte[] required(byte @Nullable [] body, String hash) {
        if (body == null) {
            throw new IllegalStateException("no record " + hash);
        }
        return body;
    }

    byte[] body(String hash) {
        return sql.first(row -> row.bytes("body"), "select body from arrived_record where hash = ?", hash)
                .orElseThrow(() -> new IllegalStateException("no record " + hash));
    }

    /** Keeps those of the files that are here from being collected; gives the others. */
    List<Blob> holdOrMiss(Collection<Blob> wanted) {
        List<Hash> here = new ArrayList<>();
        List<Blob> absent = new ArrayList<>();
        for (Blob blob : wanted) {
            if (blobs.find(blob.hash()).isPresent()) {
                here.add(blob.hash());
            } else {
                absent.add(blob);
            }
        }
        hold(here);
        return absent;
    }

    /** All of these or none. */
    void hold(Collection<Hash> hashes) {
        transactions.run(() -> hashes.forEach(hash -> references.hold(hash, OWNER_KIND, OWNER)));
    }

    /** Reads in one transaction. */
    <T> T atOnceGive(Supplier<T> work) {
        return transactions.get(work::get);
    }

    /** No longer kept for what is arriving. Within a transaction. */
    void release(Collection<Blob> files) {
        files.forEach(file -> references.release(file.hash(), OWNER_KIND, OWNER));
    }

    /** Runs in one transaction: all of it or nothing. */
    void atOnce(Runnable work) {
        transactions.run(work);
    }

    /**
     * The number of the newest snapshot of which anything is shown; nobody else changes it until the transaction ends.
     */
    long lockShown() {
        return sql.number("select greatest(applied_number, shown_number) from district_link for update");
    }

    /**
     * @param needs without which it could not be shown
     * @param canWait whether it may be let go again
     */
    void applied(Entry entry, Set<UUID> needs, boolean canWait) {
        sql.update(
                """
                insert into applied_record (kind, record_id, version, hash, needs, can_wait, body)
                values (?, ?, ?, ?, cast(? as uuid[]), ?, (select body from arrived_record where hash = ?))
                on conflict (kind, record_id) do update set version = excluded.version, hash = excluded.hash,
                    needs = excluded.needs, can_wait = excluded.can_wait, body = excluded.body
                """,
                entry.kind(),
                entry.id(),
                entry.version(),
                entry.hash(),
                needs,
                canWait,
                entry.hash());
    }

    /** What this node works with and may let go: its text is here, so that it can come again. */
    Set<Entry.Key> canWait() {
        return new HashSet<>(sql.list(
                row -> new Entry.Key(row.text("kind"), row.id("record_id")),
                "select kind, record_id from applied_record where can_wait and body is not null"));
    }

    /** It is withdrawn here, and waits for its files again. */
    void letGo(Entry.Key key) {
        sql.update(
                "insert into arrived_record (hash, body) select hash, body from applied_record"
                        + " where kind = ? and record_id = ? on conflict do nothing",
                key.kind(),
                key.id());
        withdrawn(key);
    }

    /** Whether this node works with some version of it. */
    boolean isApplied(Entry.Key key) {
        return sql.number("select count(*) from applied_record where kind = ? and record_id = ?", key.kind(), key.id())
                > 0;
    }

    /** What those need that this node works with while it waits for newer ones. */
    Set<UUID> needed(Collection<Entry> newer) {
        return newer.stream()
                .flatMap(entry -> sql
                        .list(
                                row -> row.id("id"),
                                "select unnest(needs) as id from applied_record where kind = ? and record_id = ?",
                                entry.kind(),
                                entry.id())
                        .stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    void withdrawn(Entry.Key key) {
        sql.update("delete from applied_record where kind = ? and record_id = ?", key.kind(), key.id());
    }

    /**
     * All of it now belongs to somebody else, or is of no use any more; but for the texts of records that wait.
     *
     * @param waiting their hashes
     */
    void clear(Collection<String> waiting) {
        sql.update("delete from arrived_record where not hash = any (?)", waiting);
        references.releaseAll(OWNER_KIND, OWNER);
    }
}

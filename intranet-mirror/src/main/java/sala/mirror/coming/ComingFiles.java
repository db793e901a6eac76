package sala.mirror.coming;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.snapshot.Manifest;
import sala.replica.Replica;
import sala.sql.Sql;
import sala.sql.Transactions;

/** Notes which files are on their way and what for; tells which of them are to come first. At a school. */
@Singleton
public class ComingFiles {

    private final Sql sql;
    private final Transactions transactions;

    @Inject
    public ComingFiles(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * From now on these are on their way. Once a snapshot: what has come since is told by what is here.
     *
     * @param records of the snapshot that are new, or changed
     */
    public void note(Manifest manifest, Supplier<Stream<Replica>> records) {
        if (sql.number("select count(*) from coming_file where snapshot <> ?", manifest.number()) > 0
                || sql.number("select count(*) from coming_file") == 0) {
            transactions.run(() -> replace(manifest, records.get()));
        }
    }

    private void replace(Manifest manifest, Stream<Replica> records) {
        Map<Blob, List<Replica>> needing = new HashMap<>();
        records.forEach(
                record -> record.blobs().forEach(blob -> needing.computeIfAbsent(blob, first -> new ArrayList<>())
                        .add(record)));
        List<List<Object>> rows = new ArrayList<>();
        int turn = 0;
        for (Blob blob : manifest.blobs()) {
            for (Replica record : needing.getOrDefault(blob, List.of())) {
                rows.add(row(manifest.number(), turn, blob, record));
            }
            turn++;
        }
        sql.update("delete from coming_file");
        sql.batch(
                "insert into coming_file (snapshot, turn, hash, size, thing, kind, title)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                rows);
        forget();
    }

    private static List<Object> row(long snapshot, int turn, Blob blob, Replica record) {
        return List.of(
                snapshot,
                turn,
                blob.hash().hex(),
                blob.size(),
                record.id(),
                record.kind(),
                record.state().getString("title", ""));
    }

    /** Nothing is on its way any more, but what is kept back. */
    public void arrived() {
        transactions.run(() -> {
            sql.update("delete from coming_file where hash not in (select hash from kept_back)");
            forget();
        });
    }

    private void forget() {
        sql.update("delete from brought_forward where thing not in (select thing from coming_file)");
    }

    /** Changes whenever somebody asks to have something first. */
    long asked() {
        return sql.number("select coalesce(sum(extract(epoch from asked_at) * 1000), 0)::bigint from brought_forward");
    }

    /** What is to come before everything else, in this order. */
    List<Hash> first() {
        return sql.list(
                row -> new Hash(row.text("hash")),
                "select hash from coming_file join brought_forward using (thing)"
                        + " group by hash order by min(asked_at), min(turn)");
    }
}

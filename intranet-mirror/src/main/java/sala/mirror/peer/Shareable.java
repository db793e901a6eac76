package sala.mirror.peer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.mirror.snapshot.RecordText;
import sala.mirror.snapshot.ReplicaSources;
import sala.replica.Replica;
import sala.replica.ReplicaSource;
import sala.sql.Sql;

/**
 * The files that this node may give to any school of its district: those of records that came from the district, of
 * which whoever knows the kind says that they are for every school ({@link ReplicaSource#isForEverySchool}), and all
 * that they belong to, too. Nothing else is ever given: no file that people here brought, none of a record about
 * people.
 */
@Singleton
public class Shareable {

    private static final long MOST_NANOS = Duration.ofMinutes(1).toNanos();

    private final Sql sql;
    private final ReplicaSources sources;
    private Known known = new Known("", 0, Map.of());

    @Inject
    public Shareable(Sql sql, ReplicaSources sources) {
        this.sql = sql;
        this.sources = sources;
    }

    /** @param state of this node's content for which it was found out */
    private record Known(String state, long at, Map<Hash, Blob> files) {

        boolean isOf(String now) {
            return state.equals(now) && System.nanoTime() - at < MOST_NANOS;
        }
    }

    /** Those of these that may be given, as they were published. */
    Map<Hash, Blob> among(Collection<Hash> asked) {
        Map<Hash, Blob> all = all();
        Map<Hash, Blob> given = new HashMap<>();
        asked.forEach(hash -> {
            if (all.containsKey(hash)) {
                given.put(hash, all.get(hash));
            }
        });
        return given;
    }

    private synchronized Map<Hash, Blob> all() {
        String now = state();
        if (!known.isOf(now)) {
            known = new Known(now, System.nanoTime(), look());
        }
        return known.files();
    }

    /** Changes with every record that is withdrawn. */
    private String state() {
        return sql.first(
                        row -> row.number("shown") + " " + row.number("applied") + " " + row.number("records"),
                        """
                        select shown_number as shown, applied_number as applied,
                            (select count(*) from applied_record) as records
                        from district_link
                        """)
                .orElse("");
    }

    private Map<Hash, Blob> look() {
        Map<Hash, Blob> files = new HashMap<>();
        Set<UUID> given = new HashSet<>();
        for (ReplicaSource source : sources.inOrder()) {
            records(source).forEach(record -> {
                if (source.isForEverySchool(record) && given.containsAll(source.needs(record))) {
                    given.add(record.id());
                    record.blobs().forEach(blob -> files.put(blob.hash(), blob));
                }
            });
        }
        return files;
    }

    private List<Replica> records(ReplicaSource source) {
        return sql.list(
                row -> RecordText.read(row.bytes("body")),
                "select body from applied_record where kind = ? and body is not null",
                source.kind());
    }
}

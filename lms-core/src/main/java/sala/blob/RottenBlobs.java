package sala.blob;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.sql.Sql;

/**
 * What {@link BlobScrub} has found rotten or gone and somebody needs. A blob is no longer among them as soon as its
 * bytes are stored again.
 */
@Singleton
public class RottenBlobs {

    private static final String LOST = "from blob b where b.rotten";
    private static final String NEEDED = " and exists (select 1 from blob_reference r where r.hash = b.hash)";
    private static final String OWNERS =
            "select distinct r.owner from blob_reference r join blob b on b.hash = r.hash and b.rotten";

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Sql sql;

    @Inject
    public RottenBlobs(Sql sql) {
        this.sql = sql;
    }

    /** How many files somebody needs and nobody has here. */
    public long count() {
        return sql.number("select count(*) " + LOST + NEEDED);
    }

    /** The same beside all others. */
    public BlobTotals totals() {
        return sql.first(
                        row -> new BlobTotals(row.number("count"), row.number("bytes"), count()),
                        "select count(*) as count, coalesce(sum(size), 0) as bytes from blob")
                .orElseThrow();
    }

    /** What the scrub has read and found. */
    public Soundness soundness(Instant now) {
        return sql.first(
                        row -> new Soundness(
                                row.number("files"),
                                row.number("unread"),
                                row.instantOrNull("oldest"),
                                row.instantOrNull("newest"),
                                row.number("found"),
                                row.number("mended")),
                        """
                        select count(*) as files, count(*) filter (where checked is null) as unread,
                            min(checked) as oldest, max(checked) as newest,
                            (select count(*) from blob_damage where found_at > ?) as found,
                            (select count(*) from blob_damage where found_at > ? and mended_at is not null) as mended
                        from blob where not rotten
                        """,
                        now.minus(A_YEAR),
                        now.minus(A_YEAR))
                .orElseThrow();
    }

    /** In order of their names. */
    public List<Hash> list(int most) {
        return sql.list(row -> new Hash(row.text("hash")), "select b.hash " + LOST + " order by b.hash limit ?", most);
    }

    /** Those of one owner. */
    public Set<Hash> of(String ownerKind, UUID owner) {
        return Set.copyOf(sql.list(
                row -> new Hash(row.text("hash")),
                "select b.hash from blob_reference r join blob b on b.hash = r.hash and b.rotten"
                        + " where r.owner_kind = ? and r.owner = ?",
                ownerKind,
                owner));
    }

    /** Which of these owners lack a file. */
    public Set<UUID> lacking(String ownerKind, Collection<UUID> owners) {
        return sql
                .list(
                        row -> row.id("owner"),
                        OWNERS + " where r.owner_kind = ? and r.owner = any (?)",
                        ownerKind,
                        owners)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}

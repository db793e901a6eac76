package sala.media.disk.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.blob.Hash;
import sala.media.disk.DiskFile;
import sala.media.disk.FileRows;
import sala.sql.Sql;

/** Which files of a plan may have the same bytes as others. */
@Singleton
public class TwinRows {

    /** Of one length with another file of the plan, or with one of the register. */
    private static final String SUSPECT =
            """
            f.import = ? and f.state in ('PROPOSED', 'LEFT_OUT') and f.hash is null
            and (exists (select 1 from disk_file o where o.import = f.import and o.bytes = f.bytes and o.id <> f.id
                    and o.state in ('PROPOSED', 'LEFT_OUT', 'ACCEPTED', 'BROUGHT'))
                or exists (select 1 from media_item m where m.original_bytes = f.bytes and m.original is not null))
            """;

    private final Sql sql;

    @Inject
    public TwinRows(Sql sql) {
        this.sql = sql;
    }

    long ofOneLength(UUID disk) {
        return sql.number("select count(*) from disk_file f where " + SUSPECT, disk);
    }

    List<DiskFile> unsampled(UUID disk, long behind) {
        return sql.list(
                FileRows::read,
                "select f.* from disk_file f where " + SUSPECT
                        + " and f.sample is null and f.entry = '' and f.id > ? order by f.id limit ?",
                disk,
                behind,
                PlanRows.BATCH);
    }

    void sampled(Collection<? extends List<? extends @Nullable Object>> samples) {
        sql.batch("update disk_file set sample = ? where id = ?", samples);
    }

    /** Takes the hashes of files that were brought in before and are the same at sight. */
    void recognise(UUID disk) {
        sql.update(
                """
                update disk_file f set hash = known.hash from disk_file known
                where f.import = ? and f.state in ('PROPOSED', 'LEFT_OUT') and f.hash is null and known.state = 'BROUGHT'
                and known.bytes = f.bytes and known.modified = f.modified and known.entry = f.entry and known.name = f.name
                and (known.sample = f.sample or f.entry <> '')
                """,
                disk);
    }

    List<DiskFile> unhashed(UUID disk, long behind) {
        return sql.list(
                FileRows::read,
                "select f.* from disk_file f where " + SUSPECT + " and f.id > ? order by f.id limit ?",
                disk,
                behind,
                PlanRows.BATCH);
    }

    /** Whether another file of the disk agrees with it as far as was looked; archives are not sampled. */
    boolean hasTwinSample(DiskFile file) {
        return sql.number(
                        "select count(*) from (select 1 from disk_file f join disk_file o on o.import = f.import"
                                + " and o.bytes = f.bytes and o.id <> f.id and o.state in ('PROPOSED', 'LEFT_OUT', 'ACCEPTED',"
                                + " 'BROUGHT') where f.id = ? and (f.sample is null or o.sample is null or o.sample = f.sample)"
                                + " limit 1) twin",
                        file.id())
                > 0;
    }

    List<Hash> ownedOfLength(DiskFile file) {
        return sql.list(
                row -> new Hash(row.text("original")),
                "select distinct original from media_item where original_bytes = ? and original is not null limit 50",
                file.bytes());
    }

    @Nullable
    String sample(DiskFile file) {
        return sql
                .list(
                        row -> Objects.requireNonNullElse(row.textOrNull("sample"), ""),
                        "select sample from disk_file where id = ?",
                        file.id())
                .stream()
                .filter(sample -> !sample.isEmpty())
                .findFirst()
                .orElse(null);
    }

    void hashed(Collection<? extends List<? extends @Nullable Object>> hashes) {
        sql.batch("update disk_file set hash = ? where id = ?", hashes);
    }

    /**
     * Says of each file whether it is in the register, or is the same as another; the one with the shortest path stays.
     */
    void settle(UUID disk) {
        sql.update(
                """
                update disk_file f set state = 'DUPLICATE', reason = 'import.owned', item = m.id, twin = null
                from (select distinct on (original) original, id from media_item
                    where approval <> 'WITHDRAWN' and original is not null order by original, created_at, id) m
                where f.import = ? and f.state = 'PROPOSED' and f.hash = m.original
                """,
                disk);
        sql.update(
                """
                update disk_file f set state = 'DUPLICATE', reason = 'import.cut' from disk_file known
                where f.import = ? and f.state = 'PROPOSED' and known.state = 'BROUGHT' and known.reason = 'import.cut'
                and known.bytes = f.bytes and known.modified = f.modified and known.name = f.name and known.entry = f.entry
                """,
                disk);
        sql.update(
                """
                with ranked as materialized (select id, first_value(id) over same as first from disk_file
                    where import = ? and hash is not null and state in ('PROPOSED', 'ACCEPTED', 'BROUGHT')
                    window same as (partition by hash order by state = 'PROPOSED', length(place), place collate "C", id))
                update disk_file f set state = 'DUPLICATE', reason = 'import.twice', twin = ranked.first
                from ranked where ranked.id <> ranked.first and f.id = ranked.id and f.state = 'PROPOSED'
                """,
                disk);
    }

    /** Tells the database what is in the table now, many thousand rows later: it would plan for an empty one. */
    void countAnew() {
        sql.update("analyze disk_file");
    }
}

package sala.media.disk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.media.description.Licence;
import sala.media.description.MediaSource;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/** The rows of imports; each call by itself unless the caller has a transaction. */
@Singleton
public class ImportRows {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public ImportRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(DiskImport disk) {
        sql.update(
                "insert into disk_import (id, owner, school, root, shown, state, reason, walks, source, licence,"
                        + " created_at, changed_at) values (?, ?, ?, ?, ?, ?, '', 1, ?, ?, ?, ?)",
                disk.id(),
                disk.owner(),
                disk.school(),
                disk.root(),
                disk.shown(),
                disk.state(),
                disk.terms().source(),
                disk.terms().licence(),
                disk.created(),
                disk.changed());
    }

    public Optional<DiskImport> find(UUID id) {
        return sql.first(ImportRows::read, "select * from disk_import where id = ?", id);
    }

    /** The newest one of this folder that did not come to its end. */
    Optional<DiskImport> unfinished(String root) {
        return sql.first(
                ImportRows::read,
                "select * from disk_import where root = ? and state <> 'DONE' order by created_at desc, id limit 1",
                root);
    }

    /** Newest first, for one school or for the whole district. */
    Page<DiskImport> page(Collection<UUID> schools, boolean all, Paging paging) {
        return new Page<>(
                sql.list(
                        ImportRows::read,
                        "select * from disk_import where ? or school = any (?) order by created_at desc, id"
                                + " limit ? offset ?",
                        all,
                        schools,
                        paging.size(),
                        (paging.number() - 1L) * paging.size()),
                sql.number("select count(*) from disk_import where ? or school = any (?)", all, schools),
                paging);
    }

    /** Those in this state, oldest first. */
    public List<DiskImport> in(ImportState state) {
        return sql.list(ImportRows::read, "select * from disk_import where state = ? order by created_at, id", state);
    }

    /** Moves it on, if it still is in one of these states; tells whether it was. */
    public boolean move(UUID id, Collection<ImportState> from, ImportState to, String reason) {
        return sql.update(
                        "update disk_import set state = ?, reason = ?, changed_at = ? where id = ? and state = any (?)",
                        to,
                        reason,
                        clock.instant(),
                        id,
                        from.stream().map(Enum::name).collect(Collectors.toSet()))
                > 0;
    }

    /** Until the end of the transaction nobody else accepts files of it or comes to its end. */
    public void lock(UUID id) {
        sql.first(row -> row.id("id"), "select id from disk_import where id = ? for update", id);
    }

    /** The disk is walked once more. */
    void walkAgain(UUID id) {
        sql.update("update disk_import set walks = walks + 1 where id = ?", id);
    }

    /** The number of the present walk. */
    public int walk(UUID id) {
        return (int) sql.number("select walks from disk_import where id = ?", id);
    }

    void terms(UUID id, DiskImport.Terms terms) {
        sql.update(
                "update disk_import set source = ?, licence = ?, changed_at = ? where id = ?",
                terms.source(),
                terms.licence(),
                clock.instant(),
                id);
    }

    private static DiskImport read(Row row) throws SQLException {
        String source = row.textOrNull("source");
        return new DiskImport(
                row.id("id"),
                row.id("owner"),
                row.idOrNull("school"),
                row.text("root"),
                row.text("shown"),
                ImportState.valueOf(row.text("state")),
                row.text("reason"),
                new DiskImport.Terms(
                        source == null ? null : MediaSource.valueOf(source), Licence.valueOf(row.text("licence"))),
                row.instant("created_at"),
                row.instant("changed_at"));
    }
}

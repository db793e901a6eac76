package sala.media.version;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.approval.Edit;
import sala.media.item.Readiness;
import sala.media.version.FileVersion.State;
import sala.sql.Row;
import sala.sql.Sql;

/** Which items are files of which others. */
@Singleton
public class VersionRows {

    private static final String SELECT =
            "select v.*, i.file_name, i.original_bytes, i.length_ms, i.readiness, i.reason as failed"
                    + " from media_version v join media_item i on i.id = v.id";

    private final Sql sql;

    @Inject
    public VersionRows(Sql sql) {
        this.sql = sql;
    }

    void add(UUID id, UUID item, boolean waits, Edit edit) {
        sql.update(
                "insert into media_version (id, item, state, waits, by, at) values (?, ?, 'COMING', ?, ?, ?)",
                id,
                item,
                waits,
                edit.by(),
                edit.at());
    }

    List<FileVersion> of(UUID item) {
        return sql.list(VersionRows::read, SELECT + " where v.item = ? order by v.at desc, v.id", item);
    }

    Optional<FileVersion> find(UUID item, UUID id) {
        return sql.first(VersionRows::read, SELECT + " where v.item = ? and v.id = ? for update of v", item, id);
    }

    /** Those of these that wait for their files to be made, and what is known of them. */
    List<Coming> coming(Collection<UUID> ids) {
        return sql.list(
                row -> new Coming(row.id("id"), row.id("item"), row.flag("waits"), row.id("by")),
                "select v.* from media_version v join media_item i on i.id = v.id"
                        + " where v.id = any(?) and v.state = 'COMING' and i.readiness = 'READY' for update of v",
                ids);
    }

    void move(UUID id, State state) {
        sql.update("update media_version set state = ? where id = ?", state, id);
    }

    /** It is kept from now on, put aside by this person. */
    void kept(UUID id, Edit edit) {
        sql.update(
                "update media_version set state = 'KEPT', waits = false, by = ?, at = ? where id = ?",
                edit.by(),
                edit.at(),
                id);
    }

    /** Says in the item itself whether one of its files waits, for the queue. */
    void tellQueue(UUID item, Instant now) {
        sql.update(
                "update media_item set file_waits_at = case when exists (select 1 from media_version v"
                        + " where v.item = media_item.id and v.state = 'WAITING')"
                        + " then coalesce(file_waits_at, ?) end where id = ?",
                now,
                item);
    }

    private static FileVersion read(Row row) throws SQLException {
        return new FileVersion(
                row.id("id"),
                State.valueOf(row.text("state")),
                row.text("file_name"),
                row.number("original_bytes"),
                Duration.ofMillis(row.number("length_ms")),
                Readiness.valueOf(row.text("readiness")),
                row.text("failed"),
                row.id("by"),
                row.instant("at"));
    }

    record Coming(UUID id, UUID item, boolean waits, UUID by) {}
}

package sala.media.upload;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.blob.Hash;
import sala.media.description.DetailsJson;
import sala.media.intake.Sender;
import sala.media.item.FileLabel;
import sala.sql.Row;
import sala.sql.Sql;

/** What the database knows of uploads; each call by itself unless the caller has a transaction. */
@Singleton
@Transactional
public class UploadRows {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public UploadRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void add(Upload upload) {
        sql.update(
                "insert into upload (id, owner, school, file_name, details, again, version_of, length, received, touched)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, 0, ?)",
                upload.id(),
                upload.sender().person(),
                upload.sender().school(),
                upload.label().text(),
                DetailsJson.write(upload.wish().details()).toString(),
                upload.wish().again(),
                upload.wish().versionOf(),
                upload.length(),
                clock.instant());
    }

    /** It comes from a school's node; the person in whose name it does knows nothing of it here. */
    void offered(UUID id) {
        sql.update("update upload set offered = true where id = ?", id);
    }

    public Optional<Upload> find(UUID id) {
        return sql.first(UploadRows::read, "select * from upload where id = ?", id);
    }

    /** How many bytes of unfinished uploads are still to come, of everybody. */
    public long outstanding() {
        return sql.number("select coalesce(sum(length - received), 0) from upload where item is null");
    }

    /** How many still have bytes to come; those that only wait for a decision keep nobody from sending more. */
    public long unfinished(UUID owner) {
        return sql.number(
                "select count(*) from upload where owner = ? and item is null and received < length and not offered",
                owner);
    }

    /** Those that became nothing yet, newest first. */
    public List<Upload> waiting(UUID owner) {
        return sql.list(
                UploadRows::read,
                "select * from upload where owner = ? and item is null and not offered order by touched desc, id",
                owner);
    }

    public void received(UUID id, long bytes) {
        sql.update("update upload set received = ?, touched = ? where id = ?", bytes, clock.instant(), id);
    }

    public void stored(UUID id, Hash blob) {
        sql.update("update upload set blob = ?, touched = ? where id = ?", blob.hex(), clock.instant(), id);
    }

    public void became(UUID id, UUID item) {
        sql.update("update upload set item = ? where id = ?", item, id);
    }

    public void remove(UUID id) {
        sql.update("delete from upload where id = ?", id);
    }

    /** Those that nobody has touched since; of what schools offer, since that other time. */
    public List<UUID> untouchedSince(Instant time, Instant offeredSince) {
        return sql.list(
                row -> row.id("id"),
                "select id from upload where touched < case when offered then ?::timestamptz else ?::timestamptz end",
                offeredSince,
                time);
    }

    private static Upload read(Row row) throws SQLException {
        String blob = row.textOrNull("blob");
        return new Upload(
                row.id("id"),
                new Sender(row.id("owner"), row.idOrNull("school")),
                new FileLabel(row.text("file_name")),
                new Wish(DetailsJson.read(row.text("details")), row.flag("again"), row.idOrNull("version_of")),
                row.number("length"),
                row.number("received"),
                blob == null ? null : new Hash(blob),
                row.idOrNull("item"));
    }
}

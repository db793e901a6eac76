package sala.media.subtitle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.approval.Edit;
import sala.blob.Blob;
import sala.blob.BlobReferences;
import sala.blob.BlobStore;
import sala.blob.Hash;
import sala.change.ChangeLog;
import sala.fault.NotFound;
import sala.sql.Row;
import sala.sql.Sql;

/** All subtitles and chapters of this node. What changes them is called within a transaction. */
@Singleton
public class Subtitles {

    /** The word of the change log and of blob references. */
    public static final String KIND = "subtitle";

    private final Sql sql;
    private final BlobStore blobs;
    private final BlobReferences references;
    private final ChangeLog changes;

    @Inject
    public Subtitles(Sql sql, BlobStore blobs, BlobReferences references, ChangeLog changes) {
        this.sql = sql;
        this.blobs = blobs;
        this.references = references;
        this.changes = changes;
    }

    /** Those of one item: what is said first, then chapters, each by language. */
    public List<Subtitle> of(UUID item) {
        return of(List.of(item));
    }

    /** Those of all these items. */
    public List<Subtitle> of(Collection<UUID> items) {
        return sql.list(
                Subtitles::read,
                "select * from subtitle where item = any (?) order by item, kind desc, language",
                List.copyOf(items));
    }

    /** Those of one item whose times follow a file that it had before. */
    public List<Subtitle> ofFormerFile(UUID item) {
        return sql.list(
                Subtitles::read,
                "select s.* from subtitle s join media_item i on i.id = s.item where s.item = ? and s.made_for <> i.original"
                        + " order by s.kind desc, s.language",
                item);
    }

    /** Their times follow the file that the item has now. */
    void fit(Subtitle subtitle) {
        sql.update(
                "update subtitle set made_for = (select original from media_item where id = subtitle.item) where id = ?",
                subtitle.id());
    }

    /** @throws NotFound when the item has none such */
    public Subtitle get(UUID item, UUID id) {
        return find(id).filter(found -> found.item().equals(item)).orElseThrow(() -> new NotFound(KIND));
    }

    Optional<Subtitle> find(UUID id) {
        return sql.first(Subtitles::read, "select * from subtitle where id = ?", id);
    }

    public Cues cues(Subtitle subtitle) {
        try (InputStream bytes =
                Channels.newInputStream(blobs.open(subtitle.blob().hash()))) {
            return Vtt.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it, whether new or known; one that is known still follows the file for which it was made. */
    void put(Subtitle subtitle) {
        sql.update(
                """
                insert into subtitle (id, item, kind, language, blob, bytes, cues, heard, version, changed_at, changed_by,
                    made_for)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select original from media_item where id = ?))
                on conflict (id) do update set kind = excluded.kind, language = excluded.language, blob = excluded.blob,
                    bytes = excluded.bytes, cues = excluded.cues, heard = excluded.heard, version = excluded.version,
                    changed_at = excluded.changed_at, changed_by = excluded.changed_by
                """,
                subtitle.id(),
                subtitle.item(),
                subtitle.kind().name(),
                subtitle.language(),
                subtitle.blob().hash().hex(),
                subtitle.blob().size(),
                subtitle.cues(),
                subtitle.heard(),
                subtitle.version(),
                subtitle.changed().at(),
                subtitle.changed().by(),
                subtitle.item());
        references.releaseAll(KIND, subtitle.id());
        references.hold(subtitle.blob().hash(), KIND, subtitle.id());
        changes.changed(KIND, subtitle.id());
    }

    /** Removes those of the same item, kind and language that have another id, as what a school offered may have. */
    void giveWayTo(Subtitle subtitle) {
        of(subtitle.item()).stream()
                .filter(other ->
                        other.kind() == subtitle.kind() && other.language().equals(subtitle.language()))
                .filter(other -> !other.id().equals(subtitle.id()))
                .forEach(other -> remove(other.id()));
    }

    void remove(UUID id) {
        sql.update("delete from subtitle where id = ?", id);
        references.releaseAll(KIND, id);
        changes.gone(KIND, id);
    }

    private static Subtitle read(Row row) throws SQLException {
        return new Subtitle(
                row.id("id"),
                row.id("item"),
                SubtitleKind.valueOf(row.text("kind")),
                row.text("language"),
                new Blob(new Hash(row.text("blob")), row.number("bytes")),
                row.integer("cues"),
                row.flag("heard"),
                row.number("version"),
                new Edit(row.id("changed_by"), row.instant("changed_at")));
    }
}

package sala.media.shown;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.sql.Row;
import sala.sql.Sql;

/** Which files are shown of which item; each call by itself unless the caller has a transaction. */
@Singleton
@Transactional
public class ShownFiles {

    private final Sql sql;

    @Inject
    public ShownFiles(Sql sql) {
        this.sql = sql;
    }

    /** From now on these and no others. Within the transaction that holds their blobs. */
    public void replace(UUID item, List<ShownFile> files) {
        sql.update("delete from shown_file where item = ?", item);
        sql.batch(
                "insert into shown_file (item, path, media_type, blob, bytes, place, label, width, height)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                files.stream().map(file -> arguments(item, file)).toList());
    }

    /** Each of the two is shown with the files of the other from now on. */
    public void swap(UUID one, UUID other) {
        UUID between = UUID.randomUUID();
        move(one, between);
        move(other, one);
        move(between, other);
    }

    private void move(UUID from, UUID to) {
        sql.update("update shown_file set item = ? where item = ?", to, from);
    }

    private static List<@Nullable Object> arguments(UUID item, ShownFile file) {
        ShownFile.Extent size = file.size();
        return Arrays.asList(
                item,
                file.path(),
                file.mediaType(),
                file.blob().hash().hex(),
                file.blob().size(),
                file.place(),
                file.label(),
                size == null ? null : size.width(),
                size == null ? null : size.height());
    }

    /** In whatever case it was asked for; the very same first. */
    public Optional<ShownFile> find(UUID item, String path) {
        return sql.first(
                ShownFiles::read,
                "select * from shown_file where item = ? and lower(path) = lower(?) order by path = ? desc limit 1",
                item,
                path,
                path);
    }

    /** Where one begins; empty when nothing is shown, or nothing yet. */
    public Optional<ShownFile> first(UUID item) {
        return sql.first(
                ShownFiles::read,
                "select * from shown_file where item = ? and place is not null order by place limit 1",
                item);
    }

    /** Those that people choose from, in their order. */
    public List<ShownFile> choices(UUID item) {
        return sql.list(
                ShownFiles::read, "select * from shown_file where item = ? and place is not null order by place", item);
    }

    public Set<Blob> blobs(UUID item) {
        return sql.list(ShownFiles::blob, "select blob, bytes from shown_file where item = ?", item).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ShownFile read(Row row) throws SQLException {
        Integer place = row.textOrNull("place") == null ? null : row.integer("place");
        boolean sized = row.textOrNull("width") != null;
        return new ShownFile(
                row.text("path"),
                row.text("media_type"),
                blob(row),
                place,
                row.text("label"),
                sized ? new ShownFile.Extent(row.integer("width"), row.integer("height")) : null);
    }

    private static Blob blob(Row row) throws SQLException {
        return new Blob(new Hash(row.text("blob")), row.number("bytes"));
    }
}

package sala.media.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import sala.change.ChangeLog;
import sala.sql.Row;
import sala.sql.Sql;

/** The rows of collections and of what is in them, whoever may see them. Within a transaction. */
@Singleton
public class CollectionRows {

    private final Sql sql;
    private final ChangeLog changes;

    @Inject
    public CollectionRows(Sql sql, ChangeLog changes) {
        this.sql = sql;
        this.changes = changes;
    }

    Optional<MediaCollection> find(UUID id) {
        return sql.first(CollectionRows::read, "select * from collection where id = ?", id);
    }

    /** Those that this school's people are to find. */
    List<MediaCollection> sharedWith(UUID school) {
        return sql.list(
                CollectionRows::read,
                "select * from collection where sharing = 'EVERYONE' or sharing = 'SCHOOL' and school = ? order by id",
                school);
    }

    /** Those of them that are among these. */
    List<MediaCollection> sharedWith(UUID school, Collection<UUID> ids) {
        return sql.list(
                CollectionRows::read,
                "select * from collection where id = any(?) and (sharing = 'EVERYONE' or sharing = 'SCHOOL' and school = ?)"
                        + " order by id",
                ids,
                school);
    }

    /** Those with any of these items. */
    List<UUID> having(Collection<UUID> items) {
        return sql.list(
                row -> row.id("collection"),
                "select distinct collection from collection_item where item = any(?)",
                items);
    }

    /** In their order, without those that are not, or no longer, published. */
    List<UUID> published(UUID collection) {
        return sql.list(
                row -> row.id("item"),
                "select c.item from collection_item c join media_item i on i.id = c.item where c.collection = ?"
                        + " and i.approval = 'PUBLISHED' order by c.position, c.item",
                collection);
    }

    /** In their order, those too that are not on this node. */
    List<UUID> items(UUID collection) {
        return sql.list(
                row -> row.id("item"),
                "select item from collection_item where collection = ? order by position, item",
                collection);
    }

    /** Writes it, whether new or known. */
    void put(MediaCollection collection) {
        sql.update(
                "insert into collection (id, version, title, description, sharing, owner, school, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set version = excluded.version,"
                        + " title = excluded.title, description = excluded.description, sharing = excluded.sharing,"
                        + " owner = excluded.owner, school = excluded.school, changed_at = excluded.changed_at",
                collection.id(),
                collection.version(),
                collection.about().title(),
                collection.about().description(),
                collection.about().sharing().name(),
                collection.owner(),
                collection.school(),
                collection.changed());
        changed(collection.id());
    }

    /** These and no others from now on. */
    void contain(UUID collection, List<UUID> items) {
        sql.update("delete from collection_item where collection = ?", collection);
        sql.batch(
                "insert into collection_item (collection, item, position) values (?, ?, ?)",
                IntStream.range(0, items.size())
                        .mapToObj(place -> List.<Object>of(collection, items.get(place), place + 1))
                        .toList());
    }

    void remove(UUID id) {
        sql.update("delete from collection where id = ?", id);
        changes.gone(MediaCollections.KIND, id);
    }

    /** Tells whoever wants to know that something of it is different now. */
    void changed(UUID id) {
        changes.changed(MediaCollections.KIND, id);
    }

    static MediaCollection read(Row row) throws SQLException {
        return new MediaCollection(
                row.id("id"),
                row.number("version"),
                new About(row.text("title"), row.text("description"), Sharing.valueOf(row.text("sharing"))),
                row.id("owner"),
                row.idOrNull("school"),
                row.instant("changed_at"));
    }
}

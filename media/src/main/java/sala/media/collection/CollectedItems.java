package sala.media.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.Invalid;
import sala.media.item.MediaItems;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaLists;
import sala.sql.Sql;

/** What is in collections, and in which order. */
@Singleton
@Transactional
public class CollectedItems {

    /** What one page shows and one week plays. */
    public static final int MOST = 200;

    private final MediaCollections collections;
    private final CollectionRows rows;
    private final MediaItems items;
    private final MediaLists lists;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public CollectedItems(
            MediaCollections collections,
            CollectionRows rows,
            MediaItems items,
            MediaLists lists,
            Sql sql,
            Clock clock) {
        this.collections = collections;
        this.rows = rows;
        this.items = items;
        this.lists = lists;
        this.sql = sql;
        this.clock = clock;
    }

    /** In their order, without those that this person may not see. */
    public List<MediaLine> of(Actor actor, UUID collection) {
        return lists.among(actor, rows.items(collection));
    }

    /**
     * At the end; harmless when it is in it already.
     *
     * @throws Invalid when the collection is full
     */
    public void add(Actor actor, UUID collection, UUID item) {
        collections.get(actor, collection, Permission.COLLECTION_EDIT);
        items.get(item, actor, Permission.MEDIA_VIEW);
        if (rows.items(collection).size() >= MOST) {
            throw new Invalid("collection", "collection.full", MOST);
        }
        sql.update(
                "insert into collection_item (collection, item, position) values (?, ?,"
                        + " (select coalesce(max(position), 0) + 1 from collection_item where collection = ?))"
                        + " on conflict do nothing",
                collection,
                item,
                collection);
        touch(collection);
    }

    public void take(Actor actor, UUID collection, UUID item) {
        collections.get(actor, collection, Permission.COLLECTION_EDIT);
        sql.update("delete from collection_item where collection = ? and item = ?", collection, item);
        touch(collection);
    }

    /** One place up, or down; harmless at an end. */
    public void move(Actor actor, UUID collection, UUID item, boolean up) {
        collections.get(actor, collection, Permission.COLLECTION_EDIT);
        sql.update(
                """
                with here as (select position from collection_item where collection = ? and item = ?),
                    there as (select o.item, o.position from collection_item o, here where o.collection = ?
                        and case when ? then o.position < here.position else o.position > here.position end
                        order by abs(o.position - here.position) limit 1)
                update collection_item c set position = case when c.item = ? then there.position else here.position end
                from here, there where c.collection = ? and c.item in (?, there.item)
                """,
                collection,
                item,
                collection,
                up,
                item,
                collection,
                item);
        touch(collection);
    }

    private void touch(UUID collection) {
        sql.update("update collection set changed_at = ? where id = ?", clock.instant(), collection);
        rows.changed(collection);
    }
}

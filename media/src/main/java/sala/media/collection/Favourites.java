package sala.media.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.media.item.MediaItems;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaLists;
import sala.sql.Sql;

/** What each person likes to find again. */
@Singleton
@Transactional
public class Favourites {

    private static final int MOST_SHOWN = 200;

    private final MediaItems items;
    private final MediaLists lists;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public Favourites(MediaItems items, MediaLists lists, Sql sql, Clock clock) {
        this.items = items;
        this.lists = lists;
        this.sql = sql;
        this.clock = clock;
    }

    /** The last ones first, without those that this person may not see any more. */
    public List<MediaLine> of(Actor actor) {
        return lists.among(
                actor,
                sql.list(
                        row -> row.id("item"),
                        "select item from favourite where person = ? order by since desc, item limit ?",
                        actor.person(),
                        MOST_SHOWN));
    }

    public boolean has(Actor actor, UUID item) {
        return sql.number("select count(*) from favourite where person = ? and item = ?", actor.person(), item) > 0;
    }

    public void set(Actor actor, UUID item, boolean favourite) {
        items.get(item, actor, Permission.MEDIA_VIEW);
        if (favourite) {
            sql.update(
                    "insert into favourite (person, item, since) values (?, ?, ?) on conflict do nothing",
                    actor.person(),
                    item,
                    clock.instant());
        } else {
            sql.update("delete from favourite where person = ? and item = ?", actor.person(), item);
        }
    }
}

package sala.media.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Permission;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaLists;
import sala.taking.Whereabouts;
import sala.usage.StatementDraft;
import sala.usage.Statements;
import sala.usage.Thing;
import sala.usage.Verb;

/**
 * What each person likes to find again, at whichever node that is: it is a statement, too ({@link SchoolFavourites}).
 */
@Singleton
@Transactional
public class Favourites {

    private static final int MOST_SHOWN = 200;

    private final MediaItems items;
    private final MediaLists lists;
    private final FavouriteRows rows;
    private final Statements statements;
    private final Clock clock;

    @Inject
    public Favourites(MediaItems items, MediaLists lists, FavouriteRows rows, Statements statements, Clock clock) {
        this.items = items;
        this.lists = lists;
        this.rows = rows;
        this.statements = statements;
        this.clock = clock;
    }

    /** The last ones first, without those that this person may not see any more. */
    public List<MediaLine> of(Actor actor) {
        return lists.among(actor, rows.kept(actor.person(), MOST_SHOWN));
    }

    public boolean has(Actor actor, UUID item) {
        return rows.has(actor.person(), item);
    }

    public void set(Actor actor, UUID id, boolean liked) {
        MediaItem item = items.get(id, actor, Permission.MEDIA_VIEW);
        Favourite favourite = new Favourite(actor.person(), id, clock.instant(), liked);
        rows.put(favourite);
        Thing thing = new Thing(id, item.kind().use(), item.details().title());
        Verb verb = liked ? Verb.FAVOURITED : Verb.UNFAVOURITED;
        Whereabouts.of(actor, null)
                .ifPresent(setting -> statements.add(List.of(StatementDraft.that(actor.person(), verb, thing)
                        .in(setting)
                        .at(favourite.at()))));
    }
}

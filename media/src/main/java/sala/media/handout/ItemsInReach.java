package sala.media.handout;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.NotFound;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;

/**
 * What somebody may watch or read: by the table of access, or because a teacher handed it out to their class. Lists and
 * the index go by the table alone, so that nobody comes upon what was handed out but by the lesson with which it was.
 */
@Singleton
public class ItemsInReach {

    private final MediaItems items;
    private final HandoutRows handouts;

    @Inject
    public ItemsInReach(MediaItems items, HandoutRows handouts) {
        this.items = items;
        this.handouts = handouts;
    }

    /** @throws NotFound when there is none, or the actor may not know of it */
    public MediaItem get(Actor actor, UUID id) {
        MediaItem item = items.get(id);
        if (!AccessRules.permits(actor, Permission.MEDIA_VIEW, item.scope()) && !isGiven(actor, id)) {
            throw new NotFound(MediaItems.KIND);
        }
        return item;
    }

    private boolean isGiven(Actor actor, UUID item) {
        return handouts.of(item).stream()
                .anyMatch(handout -> AccessRules.permits(actor, Permission.HANDOUT_VIEW, handout.scope()));
    }
}

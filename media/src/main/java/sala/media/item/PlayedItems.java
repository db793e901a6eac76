package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.fault.NotFound;
import sala.recent.Recent;

/**
 * The items that people watch just now. What an item is, is remembered for a few seconds; whether somebody may watch it
 * is decided with every request.
 */
@Singleton
public class PlayedItems {

    private static final int MOST = 1_000;

    private final MediaItems items;
    private final Recent<UUID, PlayedItem> recent;

    @Inject
    public PlayedItems(MediaItems items, Clock clock) {
        this.items = items;
        this.recent = new Recent<>(clock, MOST);
    }

    /** @throws NotFound when there is none, or the actor may not know of it */
    public PlayedItem get(UUID id, Actor actor) {
        PlayedItem item = get(id);
        AccessRules.requireOrHide(actor, Permission.MEDIA_VIEW, item.scope(), MediaItems.KIND);
        return item;
    }

    /**
     * For whoever has another proof.
     *
     * @throws NotFound when there is none
     */
    public PlayedItem get(UUID id) {
        return recent.find(id, unknown -> items.find(unknown).map(PlayedItem::of))
                .orElseThrow(() -> new NotFound(MediaItems.KIND));
    }
}

package sala.media.replica;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.change.Change;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.needed.Need;
import sala.media.needed.NeededItems;
import sala.media.shown.ShownFiles;
import sala.media.workshop.Transcoding;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/**
 * Brings to a school the items that it needs: of documents the originals, of recordings the smallest picture with its
 * sound. What makes them better comes after all that is usable ({@link RenditionReplicas}).
 */
@Singleton
public class MediaReplicas implements ReplicaSource {

    private final MediaItems items;
    private final EntityManager entities;
    private final NeededItems needed;
    private final ShownFiles shown;
    private final Transcoding workshop;
    private final OwnItems own;

    @Inject
    public MediaReplicas(
            MediaItems items,
            EntityManager entities,
            NeededItems needed,
            ShownFiles shown,
            Transcoding workshop,
            OwnItems own) {
        this.own = own;
        this.items = items;
        this.entities = entities;
        this.needed = needed;
        this.shown = shown;
        this.workshop = workshop;
    }

    @Override
    public String kind() {
        return MediaItems.KIND;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        needed.published(school, (item, need) -> use.accept(state(school, item, need)));
    }

    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return needed.touched(school, changes);
    }

    @Override
    public void forSchool(UUID school, Set<UUID> ids, Consumer<Replica> use) {
        needed.published(ids, school, (item, need) -> use.accept(state(school, item, need)));
    }

    private Replica state(UUID school, MediaItem item, Need need) {
        return isWholeAt(school, item)
                ? MediaState.ofItsOwn(item)
                : MediaState.of(item, need.urgency(), shown.choices(item.id()));
    }

    /** Whether the school offered it, and has all that it needs of it. */
    static boolean isWholeAt(UUID school, MediaItem item) {
        return school.equals(item.school()) && item.origin().isOfferedWith(item.original());
    }

    /** Packages travel as they are, in one file, and are unpacked where they arrive. */
    @Override
    public void apply(Replica replica) {
        MediaState state = new MediaState(replica);
        Optional<MediaItem> known = items.find(replica.id());
        if (state.own().isPresent()) {
            own.apply(known, state);
        } else {
            apply(replica, known, state);
        }
    }

    private void apply(Replica replica, Optional<MediaItem> known, MediaState state) {
        boolean unpacked = known.flatMap(item -> item.original().blob())
                        .equals(state.original().blob())
                && shown.first(replica.id()).isPresent();
        MediaItem item = state.writeTo(known.orElseGet(state::newItem));
        if (!state.unpacks()) {
            shown.replace(item.id(), state.shown());
        }
        known.ifPresentOrElse(items::filesChanged, () -> items.add(item));
        // rows that refer to it come without the entity manager, in the same transaction
        entities.flush();
        if (state.unpacks() && !unpacked) {
            workshop.queue(item);
        }
    }

    /** What one school made is that school's, even where others were given it. */
    @Override
    public boolean isForEverySchool(Replica replica) {
        return !replica.state().containsKey("school");
    }

    @Override
    public void withdraw(UUID id) {
        items.find(id).ifPresent(own::withdraw);
    }
}

package sala.media.replica;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import sala.blob.Blob;
import sala.change.Change;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.Rendition;
import sala.media.needed.Need;
import sala.media.needed.NeededItems;
import sala.replica.Replica;
import sala.replica.ReplicaSource;
import sala.replica.Spare;
import sala.replica.Urgency;

/**
 * Brings to a school the better pictures and sounds of recordings that it can play in their lowest already. They have
 * their item's id, and name all renditions: with them the item is as it is at the district.
 */
@Singleton
public class RenditionReplicas implements ReplicaSource {

    static final String KIND = "renditions";

    private static final String STAYS = "stays";

    private final MediaItems items;
    private final NeededItems needed;
    private final SpareRenditions spare;

    @Inject
    public RenditionReplicas(MediaItems items, NeededItems needed, SpareRenditions spare) {
        this.spare = spare;
        this.items = items;
        this.needed = needed;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** After the items. */
    @Override
    public int order() {
        return 41;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        Set<UUID> wished = needed.wishedByName(school);
        needed.published(school, (item, need) -> give(school, item, need, wished.contains(item.id()), use));
    }

    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return needed.touched(school, changes);
    }

    @Override
    public void forSchool(UUID school, Set<UUID> ids, Consumer<Replica> use) {
        Set<UUID> wished = needed.wishedByName(school);
        needed.published(ids, school, (item, need) -> give(school, item, need, wished.contains(item.id()), use));
    }

    private static void give(UUID school, MediaItem item, Need need, boolean wished, Consumer<Replica> use) {
        List<Rendition> all = item.renditions();
        if (need.better()
                && !MediaReplicas.isWholeAt(school, item)
                && LightRenditions.of(all).size() < all.size()) {
            JsonObjectBuilder state = Json.createObjectBuilder().add("renditions", RenditionState.writeAll(all));
            if (wished) {
                state.add(STAYS, true);
            }
            Set<Blob> blobs = all.stream().map(Rendition::blob).collect(Collectors.toUnmodifiableSet());
            use.accept(new Replica(KIND, item.id(), item.version(), state.build(), blobs, Urgency.BETTER));
        }
    }

    @Override
    public void apply(Replica replica) {
        items.find(replica.id()).ifPresent(item -> {
            item.play(RenditionState.readAll(replica.state()));
            items.filesChanged(item);
        });
    }

    @Override
    public Set<UUID> needs(Replica replica) {
        return Set.of(replica.id());
    }

    /** As its item. */
    @Override
    public boolean isForEverySchool(Replica replica) {
        return true;
    }

    /** A school that wished for the item itself keeps all of it. */
    @Override
    public boolean canWait(Replica replica) {
        return !replica.state().getBoolean(STAYS, false);
    }

    @Override
    public List<Spare> spare(UUID school) {
        return spare.at(school);
    }

    /** What makes it usable stays for as long as the item. */
    @Override
    public void withdraw(UUID id) {
        items.find(id).ifPresent(item -> {
            item.play(LightRenditions.of(item.renditions()).stream()
                    .map(Rendition::stored)
                    .toList());
            items.filesChanged(item);
        });
    }
}

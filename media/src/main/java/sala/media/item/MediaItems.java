package sala.media.item;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Approval;
import sala.blob.Blob;
import sala.blob.BlobReferences;
import sala.blob.Hash;
import sala.change.ChangeLog;
import sala.fault.NotFound;
import sala.fault.Stale;
import sala.media.shown.ShownFiles;

/** All items of this node's register. Lists for people are in {@code sala.media.listing}. */
@Singleton
public class MediaItems {

    /** The word of the change log, of blob references, and of URLs. */
    public static final String KIND = "media";

    private final EntityManager entities;
    private final ChangeLog changes;
    private final BlobReferences references;
    private final ShownFiles shown;

    @Inject
    public MediaItems(EntityManager entities, ChangeLog changes, BlobReferences references, ShownFiles shown) {
        this.entities = entities;
        this.changes = changes;
        this.references = references;
        this.shown = shown;
    }

    public Optional<MediaItem> find(UUID id) {
        return Optional.ofNullable(entities.find(MediaItem.class, id));
    }

    /** @throws NotFound when there is none */
    public MediaItem get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(KIND));
    }

    /**
     * The item, for somebody who wants to do this with it.
     *
     * @throws NotFound when there is none, or the actor may not know of it
     * @throws sala.access.Forbidden when the actor may see it but not do this
     * @throws ChangedAtDistrict when nobody may do this on this node
     */
    public MediaItem get(UUID id, Actor actor, Permission permission) {
        MediaItem item = get(id);
        AccessRules.requireOrHide(actor, Permission.MEDIA_VIEW, item.scope(), KIND);
        AccessRules.require(actor, permission, item.scope());
        if (ChangedAtDistrict.holds(item, permission)) {
            throw new ChangedAtDistrict();
        }
        return item;
    }

    /**
     * The item, for somebody who wants to do this with what was on the screen.
     *
     * @throws NotFound when there is none, or the actor may not know of it
     * @throws sala.access.Forbidden when the actor may see it but not do this
     * @throws sala.fault.Stale when somebody else changed it meanwhile
     */
    public MediaItem open(Actor actor, MediaVersion seen, Permission permission) {
        MediaItem item = get(seen.item(), actor, permission);
        if (item.version() != seen.version()) {
            throw new Stale(KIND);
        }
        return item;
    }

    /** Those of these that there are. */
    public List<MediaItem> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select i from MediaItem i where i.id in :ids", MediaItem.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those with these very bytes, oldest first. */
    public List<MediaItem> withOriginal(Hash original) {
        return entities.createQuery(
                        "select i from MediaItem i where i.original.hash = :hash and i.standing.approval <> :gone and i.versionOf is null"
                                + " order by i.changes.created, i.id",
                        MediaItem.class)
                .setParameter("hash", original.hex())
                .setParameter("gone", Approval.WITHDRAWN)
                .getResultList();
    }

    /** Writes what was changed, before plain SQL is to see it. */
    public void flush() {
        entities.flush();
    }

    /** Within a transaction. */
    public void add(MediaItem item) {
        entities.persist(item);
        filesChanged(item);
    }

    /**
     * Keeps exactly the blobs that the item needs now, and tells the others. Within a transaction.
     *
     * @throws sala.blob.NoSuchBlob when one of them is not there
     */
    public void filesChanged(MediaItem item) {
        references.releaseAll(KIND, item.id());
        neededBy(item).forEach(blob -> references.hold(blob.hash(), KIND, item.id()));
        changed(item);
    }

    private Set<Blob> neededBy(MediaItem item) {
        Stream<Blob> made = item.renditions().stream().map(Rendition::blob);
        Stream<Blob> taken = item.stills().stream().map(still -> still.stored().blob());
        Stream<Blob> files = shown.blobs(item.id()).stream();
        Stream<Blob> single = Stream.of(item.poster(), item.original().blob()).flatMap(Optional::stream);
        return Stream.of(made, taken, files, single).flatMap(blobs -> blobs).collect(Collectors.toUnmodifiableSet());
    }

    /** Tells the others of an item that needs the same blobs as before. Within a transaction. */
    public void changed(MediaItem item) {
        if (item.approval() == Approval.WITHDRAWN) {
            changes.gone(KIND, item.id());
        } else {
            changes.changed(KIND, item.id());
        }
    }

    /** Within a transaction. */
    public void remove(MediaItem item) {
        references.releaseAll(KIND, item.id());
        changes.gone(KIND, item.id());
        entities.remove(item);
    }
}

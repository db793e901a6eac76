package sala.media.replica;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import sala.approval.Approval;
import sala.course.CourseReferences;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.Readiness;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/** Brings to a school what its courses need: finished renditions, and the originals of documents only. */
@Singleton
public class MediaReplicas implements ReplicaSource {

    private static final int AT_ONCE = 200;

    private final MediaItems items;
    private final EntityManager entities;
    private final CourseReferences courses;

    @Inject
    public MediaReplicas(MediaItems items, EntityManager entities, CourseReferences courses) {
        this.items = items;
        this.entities = entities;
        this.courses = courses;
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
        List<UUID> needed = new ArrayList<>(courses.neededAt(school));
        for (int from = 0; from < needed.size(); from += AT_ONCE) {
            published(needed.subList(from, Math.min(from + AT_ONCE, needed.size())))
                    .forEach(item -> use.accept(MediaState.of(item)));
        }
    }

    /** What was complete once stays at the schools while it is made anew. */
    private List<MediaItem> published(List<UUID> ids) {
        return entities.createQuery(
                        "select i from MediaItem i where i.id in :ids and i.standing.approval = :published"
                                + " and (i.readiness = :ready or i.renditions is not empty)",
                        MediaItem.class)
                .setParameter("ids", ids)
                .setParameter("published", Approval.PUBLISHED)
                .setParameter("ready", Readiness.READY)
                .getResultList();
    }

    @Override
    public void apply(Replica replica) {
        MediaState state = new MediaState(replica);
        items.find(replica.id())
                .ifPresentOrElse(
                        known -> {
                            state.writeTo(known);
                            items.filesChanged(known);
                        },
                        () -> items.add(state.writeTo(state.newItem())));
    }

    @Override
    public void withdraw(UUID id) {
        items.find(id).ifPresent(items::remove);
    }
}

package sala.media.replica;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.approval.Approval;
import sala.course.CourseReferences;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.Readiness;
import sala.media.shown.ShownFiles;
import sala.media.timetable.SchoolWindow;
import sala.media.workshop.Transcoding;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/**
 * Brings to a school what its courses need, finished renditions and the originals of documents only; and of the lessons
 * of its timetable, which are many, the smallest picture with its sound.
 */
@Singleton
public class MediaReplicas implements ReplicaSource {

    private static final int AT_ONCE = 200;

    private final MediaItems items;
    private final EntityManager entities;
    private final CourseReferences courses;
    private final SchoolWindow timetable;
    private final ShownFiles shown;
    private final Transcoding workshop;

    @Inject
    public MediaReplicas(
            MediaItems items,
            EntityManager entities,
            CourseReferences courses,
            SchoolWindow timetable,
            ShownFiles shown,
            Transcoding workshop) {
        this.items = items;
        this.entities = entities;
        this.courses = courses;
        this.timetable = timetable;
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
        Set<UUID> ofCourses = courses.neededAt(school);
        give(ofCourses, item -> use.accept(MediaState.of(item, shown.choices(item.id()))));
        Set<UUID> ofTimetable = new LinkedHashSet<>(timetable.itemsFor(school));
        ofTimetable.removeAll(ofCourses);
        give(ofTimetable, item -> use.accept(MediaState.lightOf(item, shown.choices(item.id()))));
    }

    private void give(Set<UUID> ids, Consumer<MediaItem> use) {
        List<UUID> needed = new ArrayList<>(ids);
        for (int from = 0; from < needed.size(); from += AT_ONCE) {
            published(needed.subList(from, Math.min(from + AT_ONCE, needed.size())))
                    .forEach(use);
        }
    }

    /** What was complete once stays at the schools while it is made anew. */
    private List<MediaItem> published(List<UUID> ids) {
        return entities.createQuery(
                        "select i from MediaItem i where i.id in :ids and i.standing.approval = :published"
                                + " and (i.outcome.readiness = :ready or i.renditions is not empty)",
                        MediaItem.class)
                .setParameter("ids", ids)
                .setParameter("published", Approval.PUBLISHED)
                .setParameter("ready", Readiness.READY)
                .getResultList();
    }

    /** Packages travel as they are, in one file, and are unpacked where they arrive. */
    @Override
    public void apply(Replica replica) {
        MediaState state = new MediaState(replica);
        Optional<MediaItem> known = items.find(replica.id());
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

    @Override
    public void withdraw(UUID id) {
        items.find(id).ifPresent(items::remove);
    }
}

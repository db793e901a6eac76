package sala.web.subscription;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import sala.access.Actor;
import sala.access.Permission;
import sala.course.Courses;
import sala.media.collection.MediaCollections;
import sala.media.item.MediaItems;
import sala.subscription.Content;

/** What people call the single things that schools are subscribed to. */
@Singleton
public class Titles {

    private final MediaItems items;
    private final Courses courses;
    private final MediaCollections collections;

    @Inject
    public Titles(MediaItems items, Courses courses, MediaCollections collections) {
        this.items = items;
        this.courses = courses;
        this.collections = collections;
    }

    /**
     * Empty for a topic.
     *
     * @throws sala.fault.NotFound when there is no such thing, or this person may not know of it
     */
    String of(Actor actor, Content content) {
        if (content instanceof Content.Item item) {
            return items.get(item.id(), actor, Permission.MEDIA_VIEW).details().title();
        }
        if (content instanceof Content.Course course) {
            return courses.get(course.id(), actor, Permission.COURSE_VIEW)
                    .outline()
                    .title();
        }
        if (content instanceof Content.Collection collection) {
            return collections
                    .get(actor, collection.id(), Permission.COLLECTION_VIEW)
                    .about()
                    .title();
        }
        return "";
    }
}

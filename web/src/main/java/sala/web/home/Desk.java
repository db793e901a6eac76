package sala.web.home;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import sala.access.Actor;
import sala.access.Permission;
import sala.approval.Approval;
import sala.course.CourseFilter;
import sala.course.CourseLine;
import sala.course.CourseLists;
import sala.course.CourseSort;
import sala.media.listing.MediaFilter;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaLists;
import sala.media.listing.MediaQueue;
import sala.media.listing.MediaSort;
import sala.media.listing.QueueLine;
import sala.paging.Page;
import sala.paging.Paging;
import sala.web.security.Visitor;

/** What lies on the desk of somebody of the staff: the own work, and what waits for a decision. */
@Singleton
public class Desk {

    private static final Paging SOME = new Paging(1, 6);

    private final CourseLists courses;
    private final MediaLists media;
    private final MediaQueue queue;

    @Inject
    public Desk(CourseLists courses, MediaLists media, MediaQueue queue) {
        this.courses = courses;
        this.media = media;
        this.queue = queue;
    }

    Sheet of(Visitor visitor) {
        Actor actor = visitor.actor();
        return new Sheet(
                visitor.may(Permission.COURSE_MAKE) ? ownCourses(actor) : nothing(),
                visitor.may(Permission.MEDIA_UPLOAD) ? ownMedia(actor) : nothing(),
                visitor.may(Permission.COURSE_APPROVE) ? waitingCourses(actor) : nothing(),
                visitor.may(Permission.MEDIA_APPROVE) ? waitingMedia(actor) : nothing());
    }

    private Page<CourseLine> ownCourses(Actor actor) {
        return courses.page(actor, new CourseFilter("", null, null, null, actor.person()), CourseSort.NEWEST, SOME);
    }

    private Page<MediaLine> ownMedia(Actor actor) {
        return media.page(
                actor, new MediaFilter("", Set.of(), null, null, null, actor.person()), MediaSort.NEWEST, SOME);
    }

    private Page<CourseLine> waitingCourses(Actor actor) {
        CourseFilter submitted = new CourseFilter("", null, null, Approval.SUBMITTED, null);
        return courses.page(actor, submitted, CourseSort.NEWEST, SOME);
    }

    private Page<QueueLine> waitingMedia(Actor actor) {
        return queue.page(actor, MediaFilter.ALL, SOME);
    }

    private static <T> Page<T> nothing() {
        return new Page<>(List.of(), 0, SOME);
    }

    /** The first few of each, and how many there are. */
    public record Sheet(
            Page<CourseLine> courses,
            Page<MediaLine> media,
            Page<CourseLine> waitingCourses,
            Page<QueueLine> waitingMedia) {}
}

package sala.web.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.access.Permission;
import sala.course.Activity;
import sala.course.Course;
import sala.course.CourseFilter;
import sala.course.CourseLine;
import sala.course.CourseLists;
import sala.course.CourseSort;
import sala.course.Courses;
import sala.media.item.MediaItems;
import sala.media.item.MediaKind;
import sala.media.listing.MediaFilter;
import sala.media.listing.MediaLine;
import sala.media.listing.MediaLists;
import sala.media.listing.MediaSort;
import sala.media.timetable.Airing;
import sala.media.timetable.LinkRole;
import sala.media.timetable.Timetable;
import sala.paging.Page;
import sala.paging.Paging;
import sala.school.Grade;
import sala.web.page.Listing;

/** What belongs to a lesson of the timetable, and what could be hung on it. */
@Singleton
public class Attaching {

    private static final int ROWS = 12;
    private static final int COURSES = 8;

    private final Timetable timetable;
    private final Hanging hanging;
    private final MediaItems items;
    private final MediaLists media;
    private final CourseLists lists;
    private final Courses courses;

    @Inject
    public Attaching(
            Timetable timetable,
            Hanging hanging,
            MediaItems items,
            MediaLists media,
            CourseLists lists,
            Courses courses) {
        this.timetable = timetable;
        this.hanging = hanging;
        this.items = items;
        this.media = media;
        this.lists = lists;
        this.courses = courses;
    }

    View of(Actor actor, UUID id, Listing listing) {
        Airing airing = timetable.get(actor, id);
        List<Hung> hung = hanging.of(actor, List.of(airing)).of(airing);
        LinkRole role = listing.filter("role", LinkRole.class).orElse(LinkRole.WORKSHEET);
        String words = listing.filter("words").orElse("");
        Predicate<UUID> isNew =
                target -> hung.stream().noneMatch(one -> one.target().equals(target));
        return role.isItem()
                ? new View(airing, hung, role, items(actor, airing, new Wanted(role, words), listing), List.of())
                : new View(airing, hung, role, null, quizzes(actor, airing, words, isNew));
    }

    /** @throws sala.fault.NotFound when there is no such thing for this person */
    void requireThere(Actor actor, LinkRole role, UUID target) {
        if (role.isItem()) {
            items.get(target, actor, Permission.MEDIA_VIEW);
        } else {
            courses.get(courses.activity(target).course().id(), actor, Permission.COURSE_VIEW);
        }
    }

    /** Words look everywhere; without any, what is made for these pupils in this learning area is offered. */
    private Page<MediaLine> items(Actor actor, Airing airing, Wanted wanted, Listing listing) {
        boolean looking = !wanted.words().isEmpty();
        Set<MediaKind> kinds = wanted.role() == LinkRole.VIDEO
                ? Set.of(MediaKind.VIDEO, MediaKind.AUDIO)
                : Set.of(MediaKind.DOCUMENT, MediaKind.IMAGE);
        MediaFilter filter = new MediaFilter(
                wanted.words(),
                kinds,
                looking ? null : airing.topic().subject(),
                looking ? null : firstGrade(airing),
                null,
                null);
        return media.page(actor, filter, MediaSort.NEWEST, listing.paging(ROWS));
    }

    private List<Quiz> quizzes(Actor actor, Airing airing, String words, Predicate<UUID> isNew) {
        boolean looking = !words.isEmpty();
        CourseFilter filter = new CourseFilter(
                words,
                looking ? null : firstGrade(airing),
                looking ? null : airing.topic().subject(),
                null,
                null);
        return lists.page(actor, filter, CourseSort.NEWEST, new Paging(1, COURSES)).items().stream()
                .map(CourseLine::id)
                .map(courses::get)
                .flatMap(course -> course.activities().stream()
                        .filter(activity -> activity.type().equals(Hung.QUIZ) && isNew.test(activity.id()))
                        .map(activity -> new Quiz(course, activity)))
                .toList();
    }

    private static @Nullable Grade firstGrade(Airing airing) {
        return airing.topic().orderedGrades().stream().findFirst().orElse(null);
    }

    private record Wanted(LinkRole role, String words) {}

    /** A quiz that can be hung on a lesson, and the course it is in. */
    public record Quiz(Course course, Activity activity) {}

    /**
     * A lesson with what hangs on it.
     *
     * @param role for what something is looked for
     * @param items that could be that; null when a quiz is looked for
     */
    public record View(
            Airing airing, List<Hung> hung, LinkRole role, @Nullable Page<MediaLine> items, List<Quiz> quizzes) {

        public boolean has(UUID target) {
            return hung.stream().anyMatch(one -> one.target().equals(target));
        }
    }
}

package sala.media.needed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.course.CourseReferences;
import sala.media.item.MediaItems;
import sala.media.timetable.SchoolWindow;
import sala.replica.ComingNeed;
import sala.replica.ComingNeeds;

/** The items that a school's lessons need soon, by the timetable and by the courses that its classrooms work on. */
@Singleton
public class WeekAhead implements ComingNeeds {

    /** What a course that has begun shows may come overnight. */
    private static final Duration OVERNIGHT = Duration.ofDays(1);

    private final CourseReferences courses;
    private final SchoolWindow timetable;
    private final Weights weights;
    private final Clock clock;

    @Inject
    public WeekAhead(CourseReferences courses, SchoolWindow timetable, Weights weights, Clock clock) {
        this.courses = courses;
        this.timetable = timetable;
        this.weights = weights;
        this.clock = clock;
    }

    @Override
    public List<ComingNeed> of(UUID school, Instant until) {
        Map<UUID, Instant> first = first(school, until);
        return weights.usable(first.keySet()).stream()
                .map(item -> new ComingNeed(
                        MediaItems.KIND, item.id(), item.title(), first.getOrDefault(item.id(), until), item.bytes()))
                .toList();
    }

    private Map<UUID, Instant> first(UUID school, Instant until) {
        Instant now = clock.instant();
        Map<UUID, Instant> first = new HashMap<>(timetable.firstOn(school, until));
        courses.taughtBy(school, now, until)
                .forEach((item, begins) -> first.merge(item, later(begins, now.plus(OVERNIGHT)), WeekAhead::sooner));
        return first;
    }

    private static Instant sooner(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}

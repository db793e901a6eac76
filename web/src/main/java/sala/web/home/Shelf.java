package sala.web.home;

import java.util.Optional;
import sala.paging.Page;
import sala.taking.CourseProgress;

/** A pupil's courses as the first page shows them. */
public record Shelf(Page<CourseProgress> courses) {

    /** What to go on with: something begun, else something new; empty when all is done. */
    public Optional<CourseProgress> next() {
        return firstOpen(true).or(() -> firstOpen(false));
    }

    private Optional<CourseProgress> firstOpen(boolean begun) {
        return courses.items().stream()
                .filter(course -> course.activities() > 0 && !course.isComplete())
                .filter(course -> course.begun() > 0 == begun)
                .findFirst();
    }
}

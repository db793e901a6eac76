package sala.web.together;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.course.Course;
import sala.school.Classroom;
import sala.taking.PupilNow;
import sala.taking.Repeats;
import sala.together.ClassSession;

/**
 * A class as its teacher sees it.
 *
 * @param courses that the class has now, by id
 * @param hard questions, the hardest first
 * @param suggested steps to do once more, because of those
 * @param repeats what was given once more already
 */
public record ClassView(
        Classroom room,
        List<PupilNow> pupils,
        Map<UUID, Course> courses,
        List<HardQuestion> hard,
        List<Suggestion> suggested,
        List<Repeats.Repeat> repeats,
        List<Held> sessions) {

    public String address() {
        return "/classes/" + room.id();
    }

    /** Who should be asked, those who do not get on first. */
    public List<PupilNow> inNeed() {
        return pupils.stream().filter(PupilNow::needsHelp).toList();
    }

    public Optional<Course> course(@Nullable UUID id) {
        return Optional.ofNullable(id).map(courses::get);
    }

    public boolean isGiven(UUID activity) {
        return repeats.stream().anyMatch(repeat -> repeat.activity().equals(activity));
    }

    /**
     * A step that is worth doing once more.
     *
     * @param playable whether it is a recording, which the whole class can watch together
     */
    public record Suggestion(UUID activity, String title, String why, boolean playable) {}

    /** A class session with how many were there. */
    public record Held(ClassSession session, long present, long pupils) {}
}

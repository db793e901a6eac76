package sala.web.together;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sala.people.PersonName;
import sala.school.Classroom;
import sala.together.ClassSession;

/** The page on which a teacher chooses for which class something is played. */
public record OpeningView(Screen screen, List<Room> rooms) {

    /**
     * A class of the teacher.
     *
     * @param counts whether the class has it in a course, and moves on there
     * @param busy the session in which the class is already; null mostly
     * @param by who opened that; null where the account is gone
     */
    public record Room(
            Classroom room, long pupils, boolean counts, @Nullable ClassSession busy, @Nullable PersonName by) {}
}

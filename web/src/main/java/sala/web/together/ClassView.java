package sala.web.together;

import java.util.List;
import java.util.UUID;
import sala.people.PersonName;
import sala.school.Classroom;
import sala.together.ClassSession;

/** A class as its teacher sees it. */
public record ClassView(Classroom room, List<Pupil> pupils, List<Held> sessions) {

    public String address() {
        return "/classes/" + room.id();
    }

    /** @param number in the list, from 1 */
    public record Pupil(int number, UUID person, PersonName name) {}

    /** A class session with how many were there. */
    public record Held(ClassSession session, long present, long pupils) {}
}

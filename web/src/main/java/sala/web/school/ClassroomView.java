package sala.web.school;

import java.time.Instant;
import java.util.List;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.School;

/** A class as its page shows it. */
public record ClassroomView(
        School school,
        Classroom room,
        List<Person> pupils,
        List<Person> teachers,
        List<Crossing> past,
        boolean mayKeep,
        boolean mayReset) {

    /** Somebody came into the class or left it. */
    public record Crossing(Instant at, String who, String by, String words) {}
}

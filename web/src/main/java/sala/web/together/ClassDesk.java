package sala.web.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Role;
import sala.people.People;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.together.Attendee;
import sala.together.ClassSession;
import sala.together.ClassSessions;
import sala.together.Roll;

/** Gathers what the page of a class shows. */
@Singleton
public class ClassDesk {

    private static final int LAST = 10;

    private final Classrooms classrooms;
    private final People people;
    private final ClassSessions sessions;
    private final Roll roll;

    @Inject
    public ClassDesk(Classrooms classrooms, People people, ClassSessions sessions, Roll roll) {
        this.classrooms = classrooms;
        this.people = people;
        this.sessions = sessions;
        this.roll = roll;
    }

    ClassView of(Actor actor, UUID id) {
        Classroom room = classrooms.get(id);
        AccessRules.requireOrHide(actor, Permission.CLASS_FOLLOW, room.scope(), Classrooms.KIND);
        List<ClassView.Held> held =
                sessions.last(actor, id, LAST).stream().map(this::held).toList();
        return new ClassView(room, pupils(id), held);
    }

    private List<ClassView.Pupil> pupils(UUID room) {
        List<Person> all = people.inClassroom(room, Role.PUPIL);
        return IntStream.range(0, all.size())
                .mapToObj(i ->
                        new ClassView.Pupil(i + 1, all.get(i).id(), all.get(i).name()))
                .toList();
    }

    private ClassView.Held held(ClassSession session) {
        List<Attendee> all = roll.of(session);
        return new ClassView.Held(
                session, all.stream().filter(Attendee::isPresent).count(), all.size());
    }
}

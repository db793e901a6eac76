package sala.container;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import sala.access.Grant;
import sala.access.Role;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.people.Username;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.Grade;
import sala.school.School;
import sala.school.SchoolCode;
import sala.school.Schools;
import sala.school.Term;
import sala.signin.Passwords;

/** A school with one classroom, one of each kind of person, and one password for all of them. */
@Singleton
public class SmallSchool {

    static final String PASSWORD = "krit-sa-dee-2569";
    static final String PUPIL = "container-pupil";
    static final String TEACHER = "container-teacher";
    static final String ADMIN = "container-admin";

    private final Schools schools;
    private final Classrooms classrooms;
    private final People people;
    private final Passwords passwords;

    @Inject
    public SmallSchool(Schools schools, Classrooms classrooms, People people, Passwords passwords) {
        this.schools = schools;
        this.classrooms = classrooms;
        this.people = people;
        this.passwords = passwords;
    }

    /** Makes all of it, unless it is there. */
    @Transactional
    public void open() {
        if (people.find(new Username(PUPIL)).isPresent()) {
            return;
        }
        School school = new School(
                UUID.randomUUID(), new SchoolCode("10099999"), new School.Names("บ้านศาลา", "Ban Sala", "เมือง"));
        schools.add(school);
        Term term = Term.of(LocalDate.of(2026, 6, 1));
        Classroom room = new Classroom(UUID.randomUUID(), school.id(), term, Grade.P4, 1);
        classrooms.add(room);
        Grant teaches = Grant.classroom(Role.TEACHER, school.id(), room.id());
        person(PUPIL, Grant.classroom(Role.PUPIL, school.id(), room.id()));
        person(TEACHER, Grant.school(Role.TEACHER, school.id()), teaches);
        person(ADMIN, Grant.district(Role.DISTRICT_ADMIN));
    }

    @Transactional
    public Person person(String username) {
        return people.find(new Username(username)).orElseThrow();
    }

    private void person(String username, Grant... grants) {
        PersonName name = new PersonName("", username, "ทดสอบ");
        Person person = new Person(UUID.randomUUID(), new Username(username), name, passwords.hash(PASSWORD));
        List.of(grants).forEach(person::give);
        people.add(person);
    }

    /** The only classroom of the teacher. */
    UUID classroom() {
        return Stream.of(person(TEACHER))
                .flatMap(p -> p.actor().classrooms().stream())
                .findFirst()
                .orElseThrow();
    }
}

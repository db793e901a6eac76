package sala.web.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.fault.NotFound;
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

/** The schools, classes and people of the sample district. Called within a transaction. */
@Singleton
public class DemoPeople {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final Schools schools;
    private final Classrooms classrooms;
    private final People people;
    private final Clock clock;

    @Inject
    public DemoPeople(Schools schools, Classrooms classrooms, People people, Clock clock) {
        this.schools = schools;
        this.classrooms = classrooms;
        this.people = people;
        this.clock = clock;
    }

    /** Whether there is nobody in this district yet. */
    boolean missing() {
        return people.isEmpty();
    }

    /** Whether the people here are those of the sample; a district at work never gets any. */
    boolean made() {
        return people.find(new Username("student")).isPresent();
    }

    /** @throws NotFound when the account was removed or renamed since */
    Actor actor(String username) {
        return people.find(new Username(username))
                .orElseThrow(() -> new NotFound(People.KIND))
                .actor();
    }

    /** @param passwordHash of the one password that all of them have */
    void make(String passwordHash) {
        JsonObject district = DemoFile.DISTRICT.json();
        objects(district, "office").forEach(person -> {
            Role role = Role.valueOf(person.getString("role"));
            add(person, person.getString("username"), passwordHash, List.of(Grant.district(role)));
        });
        objects(district, "schools").forEach(school -> school(school, passwordHash));
    }

    private void school(JsonObject json, String passwordHash) {
        School.Names names =
                new School.Names(json.getString("thaiName"), json.getString("englishName"), json.getString("amphoe"));
        School school = new School(UUID.randomUUID(), new SchoolCode(json.getString("code")), names);
        schools.add(school);
        Map<String, UUID> rooms = new HashMap<>();
        objects(json, "classes").forEach(room -> {
            Classroom classroom = classroom(school, room);
            rooms.put(classroom.grade() + "/" + classroom.room(), classroom.id());
            pupils(school, classroom, room, passwordHash);
        });
        objects(json, "teachers").forEach(teacher -> teacher(school, teacher, rooms, passwordHash));
        objects(json, "keepers")
                .forEach(keeper -> add(
                        keeper,
                        keeper.getString("username"),
                        passwordHash,
                        List.of(Grant.school(Role.SCHOOL_KEEPER, school.id()))));
    }

    private Classroom classroom(School school, JsonObject json) {
        Term term = Term.of(LocalDate.ofInstant(clock.instant(), THAILAND));
        Grade grade = Grade.valueOf(json.getString("grade"));
        Classroom classroom = new Classroom(UUID.randomUUID(), school.id(), term, grade, json.getInt("room"));
        classrooms.add(classroom);
        return classroom;
    }

    /** The first pupil of the first class is the one that visitors sign in as. */
    private void pupils(School school, Classroom classroom, JsonObject json, String passwordHash) {
        Grant grant = Grant.classroom(Role.PUPIL, school.id(), classroom.id());
        int number = 0;
        for (JsonObject pupil : objects(json, "pupils")) {
            String numbered =
                    String.format("%s-%s%d%02d", school.code(), classroom.grade(), classroom.room(), ++number);
            boolean first = people.find(new Username("student")).isEmpty();
            add(pupil, first ? "student" : numbered, passwordHash, List.of(grant));
        }
    }

    private void teacher(School school, JsonObject json, Map<String, UUID> rooms, String passwordHash) {
        Person teacher = person(json, json.getString("username"), passwordHash);
        teacher.give(Grant.school(Role.TEACHER, school.id()));
        json.getJsonArray("classes").getValuesAs(JsonString::getString).stream()
                .map(rooms::get)
                .forEach(room -> teacher.give(Grant.classroom(Role.TEACHER, school.id(), room)));
        people.add(teacher);
    }

    private void add(JsonObject json, String username, String passwordHash, List<Grant> grants) {
        Person person = person(json, username, passwordHash);
        grants.forEach(person::give);
        people.add(person);
    }

    private static Person person(JsonObject json, String username, String passwordHash) {
        PersonName name = new PersonName(json.getString("prefix"), json.getString("given"), json.getString("family"));
        return new Person(UUID.randomUUID(), new Username(username), name, passwordHash);
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}

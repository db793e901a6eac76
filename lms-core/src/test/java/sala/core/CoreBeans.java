package sala.core;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import sala.access.Grant;
import sala.change.ChangeLog;
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
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.subscription.Subscriptions;
import sala.testkit.SettableClock;
import sala.testkit.TestDatabase;

/** The beans of this module as the container would put them together, and a small school to try them on. */
public final class CoreBeans {

    public final SettableClock clock = new SettableClock();
    public final EntityManager entities;
    public final ChangeLog changes;
    public final Transactions transactions;
    public final Subscriptions subscriptions;
    public final Schools schools;
    public final Classrooms classrooms;
    public final People people;

    private final TestDatabase db;

    public CoreBeans(TestDatabase db) {
        this.db = db;
        entities = db.persistence(CoreEntities.ALL).entityManager();
        transactions = new Transactions(db.userTransaction());
        changes = new ChangeLog(new Sql(db.dataSource()), clock);
        subscriptions = new Subscriptions(new Sql(db.dataSource()), changes, clock);
        schools = new Schools(entities, changes);
        classrooms = new Classrooms(entities, changes);
        people = new People(entities, changes);
    }

    /** With hashes that cost next to nothing; else as in the product. */
    public static Passwords passwords() {
        return new Passwords(new FewRounds());
    }

    public School school(String code, String name) {
        School school = new School(UUID.randomUUID(), new SchoolCode(code), new School.Names(name, null, "เมือง"));
        db.inTransaction(() -> schools.add(school));
        return school;
    }

    public Classroom classroom(School school, Grade grade, int room) {
        Classroom classroom = new Classroom(UUID.randomUUID(), school.id(), new Term(2569, 1), grade, room);
        db.inTransaction(() -> classrooms.add(classroom));
        return classroom;
    }

    public Person person(String username, Grant... grants) {
        return person(username, "no-hash", grants);
    }

    public Person person(String username, String passwordHash, Grant... grants) {
        Person person = new Person(
                UUID.randomUUID(), new Username(username), new PersonName("นาย", username, "ทดสอบ"), passwordHash);
        for (Grant grant : grants) {
            person.give(grant);
        }
        db.inTransaction(() -> people.add(person));
        return person;
    }

    /** Changes a person as a request would. */
    public void change(Person person, Consumer<Person> change) {
        db.inTransaction(() -> {
            Person found = people.get(person.id());
            change.accept(found);
            people.changed(found);
        });
    }

    private static final class FewRounds extends Pbkdf2PasswordHashImpl {

        @Override
        public void initialize(Map<String, String> parameters) {
            Map<String, String> fewer = new HashMap<>(parameters);
            fewer.put("Pbkdf2PasswordHash.Iterations", "1024");
            super.initialize(fewer);
        }
    }
}

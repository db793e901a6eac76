package sala.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Forbidden;
import sala.access.Grant;
import sala.access.Role;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.fault.Required;
import sala.fault.Stale;
import sala.people.People;
import sala.people.Person;
import sala.people.Username;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.sql.Sql;

/** Makes, changes and closes accounts for whoever may, and writes down who did. */
@Singleton
@Transactional
public class Accounts {

    private static final int LONGEST_REASON = 500;

    private final People people;
    private final Classrooms classrooms;
    private final RolePlaces places;
    private final AccountRules rules;
    private final AccountHistory history;
    private final Sql sql;

    @Inject
    public Accounts(
            People people,
            Classrooms classrooms,
            RolePlaces places,
            AccountRules rules,
            AccountHistory history,
            Sql sql) {
        this.people = people;
        this.classrooms = classrooms;
        this.places = places;
        this.rules = rules;
        this.history = history;
        this.sql = sql;
    }

    /** @throws NotFound when there is none, or the actor may not know of it */
    public Person get(Actor actor, UUID id) {
        Person person = people.get(id);
        AccountRules.requireView(actor, person);
        return person;
    }

    /**
     * @param passwordHash of the first password
     * @throws Forbidden when the actor may not give this role there
     * @throws Invalid when the user name is taken
     */
    public Person make(Actor actor, Given given, Grant grant, FirstPassword password) {
        requireGive(actor, grant);
        Person person = new Person(UUID.randomUUID(), given.username(), given.name(), password.hash());
        person.speak(given.language());
        person.resetPassword(password.hash(), password.toBeChanged());
        person.give(grant);
        atSchoolToo(person, grant);
        people.add(person);
        history.write(actor, person.id(), Act.MADE, grant);
        return person;
    }

    /** @throws Stale when somebody else has changed the account since */
    public void rename(Actor actor, UUID id, long seen, Given given) {
        Person person = changeable(actor, id);
        if (person.version() != seen) {
            throw new Stale(People.KIND);
        }
        takeUsername(person, given.username());
        boolean renamed = given.renames(person);
        String before = person.name().full() + " (" + person.username() + ")";
        person.rename(given.name());
        person.signInAs(given.username());
        person.speak(given.language());
        people.changed(person);
        if (renamed) {
            history.write(actor, id, Act.RENAMED, before);
        }
    }

    private void takeUsername(Person person, Username wanted) {
        people.find(wanted).filter(other -> !other.id().equals(person.id())).ifPresent(other -> {
            throw new Invalid("username", "person.username-taken");
        });
    }

    /** Gives a role at a place; harmless when it is held already. */
    public void give(Actor actor, UUID id, Grant grant) {
        Person person = get(actor, id);
        requireOther(actor, person);
        rules.requireOfThisNode(person);
        requireGive(actor, grant);
        if (!person.grants().contains(grant)) {
            person.give(grant);
            atSchoolToo(person, grant);
            people.changed(person);
            history.write(actor, id, Act.GIVEN, grant);
        }
    }

    /** Takes a role at a place away; harmless when it is not held. */
    public void take(Actor actor, UUID id, Grant grant) {
        Person person = get(actor, id);
        requireOther(actor, person);
        rules.requireOfThisNode(person);
        requireMayGive(actor, grant);
        if (person.grants().contains(grant)) {
            keepAnAdmin(person, grant.role() == Role.DISTRICT_ADMIN);
            person.take(grant);
            people.changed(person);
            history.write(actor, id, Act.TAKEN, grant);
        }
    }

    /** Puts a pupil from one class into another, perhaps of another school; what the pupil did stays. */
    public void move(Actor actor, UUID id, UUID from, UUID to) {
        Person person = get(actor, id);
        rules.requireOfThisNode(person);
        Grant left = person.grants().stream()
                .filter(grant -> grant.role() == Role.PUPIL && from.equals(grant.classroom()))
                .findFirst()
                .orElseThrow(() -> new NotFound(Classrooms.KIND));
        Classroom next = classrooms.get(to);
        Grant entered = Grant.classroom(Role.PUPIL, next.school(), to);
        requireMayGive(actor, left);
        requireGive(actor, entered);
        if (!left.equals(entered)) {
            person.take(left);
            person.give(entered);
            people.changed(person);
            history.write(actor, id, Act.MOVED, left, entered);
        }
    }

    /** Keeps somebody from signing in and ends what is open; everything that the person did stays. */
    public void close(Actor actor, UUID id, String reason) {
        Person person = changeable(actor, id);
        keepAnAdmin(person, person.actor().is(Role.DISTRICT_ADMIN));
        person.deactivate();
        people.changed(person);
        history.write(actor, id, Act.CLOSED, reason(reason));
    }

    public void open(Actor actor, UUID id, String reason) {
        Person person = changeable(actor, id);
        person.activate();
        people.changed(person);
        history.write(actor, id, Act.OPENED, reason(reason));
    }

    private static String reason(String reason) {
        return Required.text("reason", reason, LONGEST_REASON);
    }

    private Person changeable(Actor actor, UUID id) {
        Person person = get(actor, id);
        requireOther(actor, person);
        rules.requireChange(actor, person);
        return person;
    }

    /** Nobody gives roles to oneself, nor takes the branch on which one sits. */
    private static void requireOther(Actor actor, Person person) {
        if (AccountRules.isSelf(actor, person)) {
            throw new OwnAccount();
        }
    }

    private void requireGive(Actor actor, Grant grant) {
        requireMayGive(actor, grant);
        places.require(grant);
    }

    private static void requireMayGive(Actor actor, Grant grant) {
        if (!AccountRules.mayGive(actor, grant)) {
            throw new Forbidden(AccountRules.keeping(grant.role()));
        }
    }

    /** Whoever teaches a class teaches at its school. */
    private static void atSchoolToo(Person person, Grant grant) {
        UUID school = grant.school();
        if (grant.role() == Role.TEACHER && school != null) {
            person.give(Grant.school(Role.TEACHER, school));
        }
    }

    private void keepAnAdmin(Person person, boolean losesOne) {
        if (losesOne && person.active()) {
            // whoever else takes one away waits here, so that two admins cannot take away each other
            sql.list(row -> 1, "select pg_advisory_xact_lock(hashtext('sala.last-admin'))");
            boolean others = people.withRole(Role.DISTRICT_ADMIN, 2).stream()
                    .anyMatch(admin -> !admin.id().equals(person.id()));
            if (!others) {
                throw new LastAdmin();
            }
        }
    }
}

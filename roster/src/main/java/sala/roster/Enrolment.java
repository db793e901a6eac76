package sala.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.account.AccountHistory;
import sala.account.AccountRules;
import sala.account.Act;
import sala.account.NewUsernames;
import sala.citizen.CitizenId;
import sala.people.People;
import sala.people.Person;
import sala.people.Username;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.Schools;
import sala.school.Term;

/** Takes over lines of a roster, each in its caller's transaction. Taking over a line again changes nothing. */
@Singleton
public class Enrolment {

    private final People people;
    private final Schools schools;
    private final Classrooms classrooms;
    private final Registers registers;
    private final AccountRules rules;
    private final AccountHistory history;
    private final Usernames usernames;

    @Inject
    public Enrolment(
            People people,
            Schools schools,
            Classrooms classrooms,
            Registers registers,
            AccountRules rules,
            AccountHistory history,
            NewUsernames newUsernames) {
        this.people = people;
        this.schools = schools;
        this.classrooms = classrooms;
        this.registers = registers;
        this.rules = rules;
        this.history = history;
        this.usernames = new Usernames(people, newUsernames);
    }

    /**
     * @param by who accepted it
     * @param passwordHash for whoever is new
     */
    void take(Actor by, RosterLine line, Optional<CitizenId> id, String passwordHash) {
        if (line.kind() == Kind.LEFT) {
            leave(by, people.get(Objects.requireNonNull(line.person())), Objects.requireNonNull(line.school()));
            return;
        }
        Standing wanted = Objects.requireNonNull(line.after());
        Grant grant = grant(wanted, Objects.requireNonNull(line.role()));
        Person person = meant(line, id).orElseGet(() -> make(by, wanted, grant, passwordHash));
        become(by, person, wanted, grant);
        registers.keep(person.id(), wanted);
        id.ifPresent(number -> registers.keep(person.id(), number));
    }

    /** Somebody new may have come meanwhile by another file. */
    private Optional<Person> meant(RosterLine line, Optional<CitizenId> id) {
        if (line.person() != null) {
            return Optional.of(people.get(line.person()));
        }
        String answer = line.answer();
        if (answer != null && !answer.equals(RosterLine.NEW)) {
            return Optional.of(people.get(UUID.fromString(answer)));
        }
        Standing wanted = Objects.requireNonNull(line.after());
        Optional<UUID> known = id.flatMap(registers::find);
        boolean byNumber = answer == null && !wanted.number().isEmpty();
        return known.or(() -> byNumber
                        ? registers.numbered(UUID.fromString(wanted.school()), wanted.number())
                        : Optional.empty())
                .flatMap(people::find);
    }

    /** In the class, or as a teacher without one at the school. */
    private Grant grant(Standing wanted, Role role) {
        UUID school = UUID.fromString(wanted.school());
        Place place = Place.of(wanted.room());
        return place == null
                ? Grant.school(role, school)
                : Grant.classroom(role, school, room(school, place).id());
    }

    private Classroom room(UUID school, Place place) {
        return classrooms
                .open(school, place.term(), place.grade(), place.room())
                .orElseGet(() -> {
                    Classroom made = Classroom.at(school, place.term(), place.grade(), place.room());
                    classrooms.add(made);
                    return made;
                });
    }

    private Person make(Actor by, Standing wanted, Grant grant, String passwordHash) {
        UUID school = UUID.fromString(wanted.school());
        Username username = usernames.free(wanted.number(), schools.get(school).code(), grant);
        Person person = new Person(newId(school, wanted.number()), username, wanted.name(), passwordHash);
        person.resetPassword(passwordHash, true);
        atSchool(person, grant);
        person.give(grant);
        people.add(person);
        history.write(by, person.id(), Act.MADE, grant);
        return person;
    }

    /**
     * Follows from the number, so that the district and the school that take in one list make one account of a pupil.
     */
    private UUID newId(UUID school, String number) {
        UUID known = UUID.nameUUIDFromBytes(("person/" + school + "/" + number).getBytes(StandardCharsets.UTF_8));
        return number.isEmpty() || people.find(known).isPresent() ? UUID.randomUUID() : known;
    }

    private void become(Actor by, Person person, Standing wanted, Grant grant) {
        boolean renamed = !person.name().equals(wanted.name());
        boolean closed = !person.active();
        boolean placed = !person.grants().contains(grant);
        if (!renamed && !closed && !placed) {
            return;
        }
        rules.requireOfThisNode(person);
        if (renamed) {
            history.write(by, person.id(), Act.RENAMED, person.name().full());
            person.rename(wanted.name());
        }
        if (closed) {
            history.write(by, person.id(), Act.OPENED, "");
            person.activate();
        }
        if (placed) {
            place(by, person, grant);
        }
        people.changed(person);
    }

    private void place(Actor by, Person person, Grant grant) {
        Set<Grant> ended = grant.role() == Role.PUPIL ? endedBy(grant, person) : Set.of();
        ended.forEach(person::take);
        atSchool(person, grant);
        person.give(grant);
        ended.stream()
                .findFirst()
                .ifPresentOrElse(
                        from -> history.write(by, person.id(), Act.MOVED, from, grant),
                        () -> history.write(by, person.id(), Act.GIVEN, grant));
    }

    /** A pupil is in one class of a term, and in one school; classes of terms before stay with the pupil. */
    private Set<Grant> endedBy(Grant next, Person person) {
        Term term = classrooms.get(Objects.requireNonNull(next.classroom())).term();
        return person.grants().stream()
                .filter(held -> held.role() == Role.PUPIL)
                .filter(held -> !Objects.equals(held.school(), next.school()) || isIn(held, term))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isIn(Grant grant, Term term) {
        return grant.classroom() != null
                && classrooms
                        .find(grant.classroom())
                        .filter(room -> room.term().equals(term))
                        .isPresent();
    }

    /** Whoever teaches a class teaches at its school. */
    private static void atSchool(Person person, Grant grant) {
        UUID school = grant.school();
        if (grant.role() == Role.TEACHER && school != null) {
            person.give(Grant.school(Role.TEACHER, school));
        }
    }

    /** Whoever belongs nowhere any more cannot sign in; what the pupil did stays. */
    private void leave(Actor by, Person person, UUID school) {
        rules.requireOfThisNode(person);
        person.grants().stream()
                .filter(held -> held.role() == Role.PUPIL && school.equals(held.school()))
                .forEach(held -> {
                    person.take(held);
                    history.write(by, person.id(), Act.TAKEN, held);
                });
        if (person.grants().isEmpty()) {
            person.deactivate();
            history.write(by, person.id(), Act.CLOSED, "");
        }
        people.changed(person);
    }
}

package sala.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Grant;
import sala.access.Role;
import sala.citizen.CitizenId;
import sala.people.People;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.Classrooms;
import sala.school.Schools;

/** Takes over lines of a roster, each in its caller's transaction. Taking over a line again changes nothing. */
@Singleton
public class Enrolment {

    private final People people;
    private final Schools schools;
    private final Classrooms classrooms;
    private final Registers registers;
    private final Usernames usernames;

    @Inject
    public Enrolment(People people, Schools schools, Classrooms classrooms, Registers registers) {
        this.people = people;
        this.schools = schools;
        this.classrooms = classrooms;
        this.registers = registers;
        this.usernames = new Usernames(people);
    }

    /** @param passwordHash for whoever is new */
    void take(RosterLine line, Optional<CitizenId> id, String passwordHash) {
        if (line.kind() == Kind.LEFT) {
            leave(people.get(Objects.requireNonNull(line.person())), Objects.requireNonNull(line.school()));
            return;
        }
        Standing wanted = Objects.requireNonNull(line.after());
        Person person = meant(line, id).orElseGet(() -> make(wanted, role(line), passwordHash));
        become(person, wanted, role(line));
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

    private Person make(Standing wanted, Role role, String passwordHash) {
        UUID school = UUID.fromString(wanted.school());
        Person person = new Person(
                newId(school, wanted.number()),
                usernames.free(wanted.number(), role, schools.get(school).code()),
                wanted.name(),
                passwordHash);
        people.add(person);
        return person;
    }

    /**
     * Follows from the number, so that the district and the school that take in one list make one account of a pupil.
     */
    private UUID newId(UUID school, String number) {
        UUID known = UUID.nameUUIDFromBytes(("person/" + school + "/" + number).getBytes(StandardCharsets.UTF_8));
        return number.isEmpty() || people.find(known).isPresent() ? UUID.randomUUID() : known;
    }

    private void become(Person person, Standing wanted, Role role) {
        long before = person.version();
        boolean named = person.name().equals(wanted.name());
        boolean was = person.active();
        var grants = person.grants();
        person.rename(wanted.name());
        person.activate();
        place(person, UUID.fromString(wanted.school()), Place.of(wanted.room()), role);
        if (!named || !was || !grants.equals(person.grants()) || before == 0) {
            people.changed(person);
        }
    }

    private void place(Person person, UUID school, @Nullable Place place, Role role) {
        if (role == Role.TEACHER) {
            person.give(Grant.school(Role.TEACHER, school));
        }
        if (place == null) {
            return;
        }
        Classroom room = room(school, place);
        Grant grant = Grant.classroom(role, school, room.id());
        if (role == Role.PUPIL) {
            person.grants().stream()
                    .filter(held -> held.role() == Role.PUPIL && !held.equals(grant))
                    .filter(held -> !school.equals(held.school()) || isInTerm(held, place))
                    .forEach(person::take);
        }
        person.give(grant);
    }

    /** A pupil is in one class of a term, and in one school; classes of terms before stay with the pupil. */
    private boolean isInTerm(Grant grant, Place place) {
        return grant.classroom() != null
                && classrooms
                        .find(grant.classroom())
                        .filter(room -> room.term().equals(place.term()))
                        .isPresent();
    }

    private Classroom room(UUID school, Place place) {
        return classrooms.ofSchool(school).stream()
                .filter(room -> room.term().equals(place.term())
                        && room.grade() == place.grade()
                        && room.room() == place.room())
                .findFirst()
                .orElseGet(() -> {
                    Classroom made =
                            new Classroom(UUID.randomUUID(), school, place.term(), place.grade(), place.room());
                    classrooms.add(made);
                    return made;
                });
    }

    /** Whoever belongs nowhere any more cannot sign in; what the pupil did stays. */
    private void leave(Person person, UUID school) {
        person.grants().stream()
                .filter(held -> held.role() == Role.PUPIL && school.equals(held.school()))
                .forEach(person::take);
        if (person.grants().isEmpty()) {
            person.deactivate();
        }
        people.changed(person);
    }

    private static Role role(RosterLine line) {
        return Objects.requireNonNull(line.role());
    }
}

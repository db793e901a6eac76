package sala.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.access.Role;
import sala.change.Change;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/**
 * The people of a school as they travel to its node: with what they are in that school and nowhere else, and with the
 * hash of the password, so that they can sign in there without the link. People of the district office stay at home.
 */
@Singleton
public class PersonReplicas implements ReplicaSource {

    private static final Set<Role> OF_SCHOOLS = EnumSet.of(Role.PUPIL, Role.TEACHER, Role.SCHOOL_KEEPER);

    private final People people;

    @Inject
    public PersonReplicas(People people) {
        this.people = people;
    }

    @Override
    public String kind() {
        return People.KIND;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        people.holding(OF_SCHOOLS, school).forEach(person -> use.accept(replica(person, school)));
    }

    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return Optional.of(Change.subjects(changes, People.KIND));
    }

    @Override
    public void forSchool(UUID school, Set<UUID> ids, Consumer<Replica> use) {
        people.holding(OF_SCHOOLS, school, ids).forEach(person -> use.accept(replica(person, school)));
    }

    private static Replica replica(Person person, UUID school) {
        return new Replica(
                People.KIND, person.id(), person.version(), PersonState.of(person, school, OF_SCHOOLS), Set.of());
    }

    @Override
    public void apply(Replica replica) {
        JsonObject state = replica.state();
        freeUsername(new Username(state.getString("username")), replica.id());
        people.find(replica.id())
                .ifPresentOrElse(
                        person -> {
                            PersonState.write(state, person);
                            people.changed(person);
                        },
                        () -> people.add(PersonState.read(replica.id(), state)));
    }

    /**
     * Whoever had the name before and is not yet withdrawn no longer has it at the district. An account that was made
     * here, of which the district does not know, takes another name and stays.
     */
    private void freeUsername(Username username, UUID next) {
        people.find(username).filter(other -> !other.id().equals(next)).ifPresent(other -> {
            if (other.isOfDistrict()) {
                retire(other);
            } else {
                other.signInAs(people.freeName(username));
                people.changed(other);
            }
        });
    }

    private void retire(Person person) {
        person.retire();
        people.changed(person);
    }

    /** Closes the account; the work of the person stays. */
    @Override
    public void withdraw(UUID id) {
        people.find(id).ifPresent(this::retire);
    }
}

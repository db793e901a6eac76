package sala.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.change.Change;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/** The classrooms of a school as they travel to its node. */
@Singleton
public class ClassroomReplicas implements ReplicaSource {

    private final Classrooms classrooms;

    @Inject
    public ClassroomReplicas(Classrooms classrooms) {
        this.classrooms = classrooms;
    }

    @Override
    public String kind() {
        return Classrooms.KIND;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        classrooms.ofSchool(school).stream()
                .sorted(Comparator.comparing(Classroom::id))
                .map(room -> new Replica(Classrooms.KIND, room.id(), room.version(), state(room), Set.of()))
                .forEach(use);
    }

    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return Optional.of(Change.subjects(changes, Classrooms.KIND));
    }

    @Override
    public void apply(Replica replica) {
        JsonObject state = replica.state();
        Term term = new Term(state.getInt("year"), state.getInt("term"));
        Grade grade = Grade.valueOf(state.getString("grade"));
        int room = state.getInt("room");
        UUID school = UUID.fromString(state.getString("school"));
        boolean closed = state.getBoolean("closed", false);
        Optional<Classroom> known = classrooms.find(replica.id());
        Classroom classroom = known.orElseGet(() -> new Classroom(replica.id(), school, term, grade, room));
        if (!closed) {
            makeWay(classroom.id(), school, term, grade, room);
        }
        classroom.place(term, grade, room);
        classroom.follow(closed);
        if (known.isEmpty()) {
            classrooms.add(classroom);
        } else {
            classrooms.changed(classroom);
        }
    }

    /** A class of this name that was made here under another id is given up; its pupils and their work stay in it. */
    private void makeWay(UUID next, UUID school, Term term, Grade grade, int room) {
        classrooms
                .open(school, term, grade, room)
                .filter(other -> !other.id().equals(next))
                .ifPresent(other -> {
                    other.close();
                    classrooms.changed(other);
                });
    }

    /**
     * Stays, since pupils' work speaks of it; the grants of those who belonged to it are taken away with their persons.
     */
    @Override
    public void withdraw(UUID id) {}

    private static JsonObject state(Classroom classroom) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("school", classroom.school().toString())
                .add("year", classroom.term().year())
                .add("term", classroom.term().number())
                .add("grade", classroom.grade().name())
                .add("room", classroom.room());
        if (classroom.closed()) {
            json.add("closed", true);
        }
        return json.build();
    }
}

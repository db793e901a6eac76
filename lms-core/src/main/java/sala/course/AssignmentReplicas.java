package sala.course;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sala.change.Change;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/** Which published course is given to which classroom of a school, as it travels to its node. */
@Singleton
public class AssignmentReplicas implements ReplicaSource {

    private static final String FOR_SCHOOL =
            "select a from Assignment a join Classroom r on r.id = a.classroom join Course c on c.id = a.course"
                    + " where r.school = :school and c.standing.approval = sala.approval.Approval.PUBLISHED order by a.id";

    private final EntityManager entities;
    private final Assignments assignments;

    @Inject
    public AssignmentReplicas(EntityManager entities, Assignments assignments) {
        this.entities = entities;
        this.assignments = assignments;
    }

    @Override
    public String kind() {
        return Assignments.KIND;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        entities.createQuery(FOR_SCHOOL, Assignment.class)
                .setParameter("school", school)
                .getResultList()
                .forEach(a -> use.accept(new Replica(Assignments.KIND, a.id(), a.version(), state(a), Set.of())));
    }

    /** Whether its course is published counts, too. */
    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return Change.any(changes, Assignments.KIND, Courses.KIND) ? Optional.empty() : Optional.of(Set.of());
    }

    @Override
    public void apply(Replica replica) {
        JsonObject state = replica.state();
        Period period = new Period(Instant.parse(state.getString("from")), until(state));
        Optional<Assignment> known = assignments.find(replica.id());
        known.ifPresent(assignment -> {
            assignment.during(period);
            assignments.changed(assignment);
        });
        if (known.isEmpty()) {
            add(new Assignment(replica.id(), id(state, "course"), id(state, "classroom"), period));
        }
    }

    @Override
    public Set<UUID> needs(Replica replica) {
        return Set.of(id(replica.state(), "course"));
    }

    /** In the place of one with another id, when the course was taken away and given again. */
    private void add(Assignment assignment) {
        assignments.find(assignment.course(), assignment.classroom()).ifPresent(assignments::remove);
        assignments.add(assignment);
    }

    @Override
    public void withdraw(UUID id) {
        assignments.find(id).ifPresent(assignments::remove);
    }

    private static JsonObject state(Assignment assignment) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("course", assignment.course().toString())
                .add("classroom", assignment.classroom().toString())
                .add("from", assignment.period().from().toString());
        Optional.ofNullable(assignment.period().until()).ifPresent(until -> json.add("until", until.toString()));
        return json.build();
    }

    private static @Nullable Instant until(JsonObject state) {
        return state.containsKey("until") ? Instant.parse(state.getString("until")) : null;
    }

    private static UUID id(JsonObject state, String name) {
        return UUID.fromString(state.getString(name));
    }
}

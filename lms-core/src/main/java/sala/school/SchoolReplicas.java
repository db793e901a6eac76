package sala.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.change.Change;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/** A school as it travels to its own node. */
@Singleton
public class SchoolReplicas implements ReplicaSource {

    private final Schools schools;

    @Inject
    public SchoolReplicas(Schools schools) {
        this.schools = schools;
    }

    @Override
    public String kind() {
        return Schools.KIND;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        schools.find(school)
                .map(found -> new Replica(Schools.KIND, school, found.version(), state(found), Set.of()))
                .ifPresent(use);
    }

    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return Optional.of(Change.any(changes, Schools.KIND) ? Set.of(school) : Set.of());
    }

    @Override
    public void apply(Replica replica) {
        SchoolCode code = new SchoolCode(replica.state().getString("code"));
        School.Names names = names(replica.state());
        Optional<School> known = schools.find(replica.id());
        School school = known.orElseGet(() -> new School(replica.id(), code, names));
        school.rename(code, names);
        if (replica.state().getBoolean("closed", false)) {
            school.close();
        } else {
            school.reopen();
        }
        if (known.isEmpty()) {
            schools.add(school);
        } else {
            schools.changed(school);
        }
    }

    /** A node keeps its school, whatever happens: without it nobody could work there. */
    @Override
    public void withdraw(UUID id) {}

    private static JsonObject state(School school) {
        School.Names names = school.names();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("code", school.code().digits())
                .add("thaiName", names.thai())
                .add("amphoe", names.amphoe());
        Optional.ofNullable(names.english()).ifPresent(english -> json.add("englishName", english));
        if (!names.network().isEmpty()) {
            json.add("network", names.network());
        }
        if (school.closed()) {
            json.add("closed", true);
        }
        return json.build();
    }

    private static School.Names names(JsonObject state) {
        return new School.Names(
                state.getString("thaiName"),
                state.getString("englishName", null),
                state.getString("amphoe"),
                state.getString("network", ""));
    }
}

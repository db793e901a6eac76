package sala.media.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.change.Change;
import sala.people.People;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/** Brings to a school what its people liked elsewhere. What they said there later, and did not tell yet, stays. */
@Singleton
public class FavouriteReplicas implements ReplicaSource {

    private final FavouriteRows rows;

    @Inject
    public FavouriteReplicas(FavouriteRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return FavouriteRows.KIND;
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        rows.at(school).forEach((person, all) -> use.accept(replica(person, all)));
    }

    private static Replica replica(UUID person, List<Favourite> all) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        all.forEach(favourite -> items.add(Json.createObjectBuilder()
                .add("item", favourite.item().toString())
                .add("at", favourite.at().toString())
                .add("kept", favourite.kept())));
        long version = all.stream()
                .mapToLong(favourite -> favourite.at().toEpochMilli())
                .max()
                .orElse(0);
        return new Replica(
                FavouriteRows.KIND,
                person,
                version,
                Json.createObjectBuilder().add("items", items).build(),
                Set.of());
    }

    /** Who belongs to the school is said with the person. */
    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return Optional.of(Change.subjects(changes, FavouriteRows.KIND, People.KIND));
    }

    @Override
    public void forSchool(UUID school, Set<UUID> ids, Consumer<Replica> use) {
        rows.at(school, ids).forEach((person, all) -> use.accept(replica(person, all)));
    }

    @Override
    public void apply(Replica replica) {
        for (JsonObject said : replica.state().getJsonArray("items").getValuesAs(JsonObject.class)) {
            rows.put(new Favourite(
                    replica.id(),
                    UUID.fromString(said.getString("item")),
                    Instant.parse(said.getString("at")),
                    said.getBoolean("kept")));
        }
    }

    /** Who has left the school may come back. */
    @Override
    public void withdraw(UUID id) {
        // what a person likes is nobody else's to take away
    }
}

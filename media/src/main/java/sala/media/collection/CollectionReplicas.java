package sala.media.collection;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.change.Change;
import sala.media.item.MediaItems;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/**
 * Brings to a school the collections that are for everybody, and those of its own people for the school. Items do not
 * come for a collection's sake: it shows those that the school holds.
 */
@Singleton
public class CollectionReplicas implements ReplicaSource {

    private final CollectionRows rows;

    @Inject
    public CollectionReplicas(CollectionRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return MediaCollections.KIND;
    }

    /** After the items and their words. */
    @Override
    public int order() {
        return 44;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        rows.sharedWith(school).forEach(collection -> use.accept(replica(collection)));
    }

    /** It names those of its items that are published. */
    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        Set<UUID> touched = Change.subjects(changes, MediaCollections.KIND);
        touched.addAll(rows.having(Change.subjects(changes, MediaItems.KIND)));
        return Optional.of(touched);
    }

    @Override
    public void forSchool(UUID school, Set<UUID> ids, Consumer<Replica> use) {
        rows.sharedWith(school, ids).forEach(collection -> use.accept(replica(collection)));
    }

    private Replica replica(MediaCollection collection) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        rows.published(collection.id()).forEach(item -> items.add(item.toString()));
        JsonValue school = collection.school() == null
                ? JsonValue.NULL
                : Json.createValue(collection.school().toString());
        JsonObject state = Json.createObjectBuilder()
                .add("title", collection.about().title())
                .add("description", collection.about().description())
                .add("sharing", collection.about().sharing().name())
                .add("owner", collection.owner().toString())
                .add("school", school)
                .add("changedAt", collection.changed().toString())
                .add("items", items)
                .build();
        return new Replica(MediaCollections.KIND, collection.id(), collection.version(), state, Set.of());
    }

    @Override
    public void apply(Replica replica) {
        JsonObject state = replica.state();
        About about = new About(
                state.getString("title"), state.getString("description"), Sharing.valueOf(state.getString("sharing")));
        String school = state.isNull("school") ? null : state.getString("school");
        rows.put(new MediaCollection(
                replica.id(),
                replica.version(),
                about,
                UUID.fromString(state.getString("owner")),
                school == null ? null : UUID.fromString(school),
                Instant.parse(state.getString("changedAt"))));
        rows.contain(replica.id(), items(state));
    }

    private static List<UUID> items(JsonObject state) {
        return state.getJsonArray("items").getValuesAs(JsonString.class).stream()
                .map(item -> UUID.fromString(item.getString()))
                .toList();
    }

    @Override
    public void withdraw(UUID id) {
        rows.remove(id);
    }
}

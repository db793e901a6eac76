package sala.media.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sala.change.Change;
import sala.media.needed.NeededItems;
import sala.media.review.ReviewRows.Said;
import sala.replica.Replica;
import sala.replica.ReplicaSource;

/**
 * Brings to a school what teachers everywhere think of its items: stars and words, and no names but those of its own
 * people, whom it knows. What was said there later, and was not told yet, stays.
 */
@Singleton
public class ReviewReplicas implements ReplicaSource {

    private static final int AT_ONCE = 200;

    /** Of one item; a school's line is thin. */
    private static final int MOST = 100;

    private final ReviewRows rows;
    private final NeededItems items;

    @Inject
    public ReviewReplicas(ReviewRows rows, NeededItems items) {
        this.rows = rows;
        this.items = items;
    }

    @Override
    public String kind() {
        return ReviewRows.KIND;
    }

    /** After the items. */
    @Override
    public int order() {
        return 46;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        give(new ArrayList<>(items.at(school).keySet()), use);
    }

    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return items.touched(school, changes).map(touched -> {
            touched.addAll(Change.subjects(changes, ReviewRows.KIND));
            return touched;
        });
    }

    @Override
    public void forSchool(UUID school, Set<UUID> ids, Consumer<Replica> use) {
        give(new ArrayList<>(items.among(ids, school).keySet()), use);
    }

    private void give(List<UUID> needed, Consumer<Replica> use) {
        for (int from = 0; from < needed.size(); from += AT_ONCE) {
            rows.saidOf(needed.subList(from, Math.min(from + AT_ONCE, needed.size())))
                    .forEach((item, all) -> use.accept(replica(item, all)));
        }
    }

    private static Replica replica(UUID item, List<Said> all) {
        JsonArrayBuilder reviews = Json.createArrayBuilder();
        all.stream().limit(MOST).forEach(said -> reviews.add(state(said)));
        long version = all.get(0).review().at().toEpochMilli();
        return new Replica(
                ReviewRows.KIND,
                item,
                version,
                Json.createObjectBuilder().add("reviews", reviews).build(),
                Set.of());
    }

    private static JsonObjectBuilder state(Said said) {
        Review review = said.review();
        JsonObjectBuilder state = Json.createObjectBuilder()
                .add("person", review.person().toString())
                .add("stars", review.stars())
                .add("words", review.words())
                .add("at", review.at().toString())
                .add("takenBack", said.takenBack());
        return review.school() == null
                ? state
                : state.add("school", review.school().toString());
    }

    @Override
    public Set<UUID> needs(Replica replica) {
        return Set.of(replica.id());
    }

    @Override
    public void apply(Replica replica) {
        for (JsonObject state : replica.state().getJsonArray("reviews").getValuesAs(JsonObject.class)) {
            Review review = new Review(
                    UUID.fromString(state.getString("person")),
                    school(state),
                    state.getInt("stars"),
                    state.getString("words"),
                    Instant.parse(state.getString("at")));
            rows.put(new Said(replica.id(), review, state.getBoolean("takenBack")));
        }
    }

    private static @Nullable UUID school(JsonObject state) {
        return state.containsKey("school") ? UUID.fromString(state.getString("school")) : null;
    }

    /** Reviews go with their item. */
    @Override
    public void withdraw(UUID id) {
        // the item's row takes them along
    }
}

package sala.media.subtitle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.approval.Edit;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.change.Change;
import sala.media.needed.NeededItems;
import sala.replica.Replica;
import sala.replica.ReplicaSource;
import sala.sql.Sql;

/** Brings the words of a school's recordings to the school. */
@Singleton
public class SubtitleReplicas implements ReplicaSource {

    private static final int AT_ONCE = 200;

    private final Subtitles subtitles;
    private final NeededItems items;
    private final Sql sql;

    @Inject
    public SubtitleReplicas(Subtitles subtitles, NeededItems items, Sql sql) {
        this.subtitles = subtitles;
        this.items = items;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return Subtitles.KIND;
    }

    /** After the items themselves. */
    @Override
    public int order() {
        return 42;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        give(List.copyOf(items.at(school).keySet()), use);
    }

    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return items.touched(school, changes).map(touched -> {
            Set<UUID> subtitles = Change.subjects(changes, Subtitles.KIND);
            this.subtitles.of(touched).forEach(subtitle -> subtitles.add(subtitle.id()));
            return subtitles;
        });
    }

    @Override
    public void forSchool(UUID school, Set<UUID> ids, Consumer<Replica> use) {
        Set<UUID> shown = Set.copyOf(
                sql.list(row -> row.id("item"), "select distinct item from subtitle where id = any (?)", ids));
        give(List.copyOf(items.among(shown, school).keySet()), subtitle -> {
            if (ids.contains(subtitle.id())) {
                use.accept(subtitle);
            }
        });
    }

    private void give(List<UUID> needed, Consumer<Replica> use) {
        for (int from = 0; from < needed.size(); from += AT_ONCE) {
            subtitles
                    .of(published(needed.subList(from, Math.min(from + AT_ONCE, needed.size()))))
                    .forEach(subtitle -> use.accept(replica(subtitle)));
        }
    }

    private List<UUID> published(List<UUID> items) {
        return sql.list(
                row -> row.id("id"), "select id from media_item where id = any (?) and approval = 'PUBLISHED'", items);
    }

    private static Replica replica(Subtitle subtitle) {
        JsonObject state = Json.createObjectBuilder()
                .add("item", subtitle.item().toString())
                .add("kind", subtitle.kind().name())
                .add("language", subtitle.language())
                .add("blob", subtitle.blob().hash().hex())
                .add("bytes", subtitle.blob().size())
                .add("cues", subtitle.cues())
                .add("heard", subtitle.heard())
                .add("changedAt", subtitle.changed().at().toString())
                .add("changedBy", subtitle.changed().by().toString())
                .build();
        return new Replica(Subtitles.KIND, subtitle.id(), subtitle.version(), state, Set.of(subtitle.blob()));
    }

    @Override
    public Set<UUID> needs(Replica replica) {
        return Set.of(UUID.fromString(replica.state().getString("item")));
    }

    /** As its item. */
    @Override
    public boolean isForEverySchool(Replica replica) {
        return true;
    }

    @Override
    public void apply(Replica replica) {
        JsonObject state = replica.state();
        Subtitle subtitle = new Subtitle(
                replica.id(),
                UUID.fromString(state.getString("item")),
                SubtitleKind.valueOf(state.getString("kind")),
                state.getString("language"),
                new Blob(
                        new Hash(state.getString("blob")),
                        state.getJsonNumber("bytes").longValue()),
                state.getInt("cues"),
                state.getBoolean("heard", false),
                replica.version(),
                new Edit(UUID.fromString(state.getString("changedBy")), Instant.parse(state.getString("changedAt"))));
        subtitles.giveWayTo(subtitle);
        subtitles.put(subtitle);
    }

    @Override
    public void withdraw(UUID id) {
        subtitles.remove(id);
    }
}

package sala.search.synonym;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import sala.change.Change;
import sala.replica.Replica;
import sala.replica.ReplicaSource;
import sala.sql.Row;
import sala.sql.Sql;

/** Brings every school what the district has changed in the list, so that all search in the same words. */
@Singleton
public class SynonymReplicas implements ReplicaSource {

    private final Synonyms synonyms;
    private final Sql sql;

    @Inject
    public SynonymReplicas(Synonyms synonyms, Sql sql) {
        this.synonyms = synonyms;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return Synonyms.KIND;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public void forSchool(UUID school, Consumer<Replica> use) {
        sql.list(SynonymReplicas::replica, "select * from synonym_group order by id")
                .forEach(use);
    }

    private static Replica replica(Row row) throws SQLException {
        JsonObject state = Json.createObjectBuilder()
                .add("expressions", row.text("expressions"))
                .add("wanted", row.flag("wanted"))
                .build();
        return new Replica(Synonyms.KIND, row.id("id"), row.number("version"), state, Set.of());
    }

    @Override
    public Optional<Set<UUID>> touched(UUID school, Collection<Change> changes) {
        return Optional.of(Change.subjects(changes, Synonyms.KIND));
    }

    @Override
    public void apply(Replica replica) {
        List<String> expressions =
                replica.state().getString("expressions").lines().toList();
        synonyms.put(
                List.of(new SynonymGroup(replica.id(), expressions)),
                replica.state().getBoolean("wanted"),
                null);
    }

    @Override
    public void withdraw(UUID id) {
        sql.update("delete from synonym_group where id = ?", id);
    }
}

package sala.citizen;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.node.NodeSettings;
import sala.node.SecretFile;
import sala.sql.Sql;

/** The citizen ids that this node was told, each kept sealed with its person. They never leave the node. */
@Singleton
@Transactional
public class CitizenIds {

    private final Sql sql;
    private final CitizenIdKey key;

    @Inject
    public CitizenIds(Sql sql, NodeSettings settings) {
        this.sql = sql;
        this.key = new CitizenIdKey(
                new SecretFile(settings.data().resolve("secrets").resolve("citizen-ids.key")));
    }

    /** Whose it is; empty when nobody here has it. */
    public Optional<UUID> find(CitizenId id) {
        return sql.first(row -> row.id("person"), "select person from citizen_id where mark = ?", mark(id));
    }

    /**
     * Keeps it for a person; what was kept for the person before is forgotten. The caller knows that nobody else has
     * it.
     */
    public void keep(UUID person, CitizenId id) {
        sql.update(
                "insert into citizen_id (person, sealed, mark) values (?, ?, ?)"
                        + " on conflict (person) do update set sealed = excluded.sealed, mark = excluded.mark",
                person,
                key.seal(id, person.toString()),
                mark(id));
    }

    public void forget(UUID person) {
        sql.update("delete from citizen_id where person = ?", person);
    }

    /** As it may be shown; empty when none is known. */
    public Optional<String> masked(UUID person) {
        return sql.first(row -> row.bytes("sealed"), "select sealed from citizen_id where person = ?", person)
                .map(hidden -> key.open(hidden, person.toString()).masked());
    }

    /** By which it is found again without being known: the same for the same number, on this node alone. */
    public String mark(CitizenId id) {
        return key.mark(id);
    }

    /** The marks of these people. */
    public Map<UUID, String> marks(Collection<UUID> people) {
        return sql
                .list(
                        row -> Map.entry(row.id("person"), row.text("mark")),
                        "select person, mark from citizen_id where person = any(?)",
                        people)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * For whoever must remember one before its person is known.
     *
     * @param place where it is kept; it opens nowhere else
     */
    public byte[] seal(CitizenId id, String place) {
        return key.seal(id, place);
    }

    /** @throws CitizenIdsLost when it was sealed elsewhere */
    public CitizenId open(byte[] hidden, String place) {
        return key.open(hidden, place);
    }
}

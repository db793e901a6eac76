package sala.mirror.rotation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import sala.mirror.console.FleetEvent.What;
import sala.mirror.console.FleetEvents;
import sala.mirror.fleet.ContactListener;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.PublicKeys;
import sala.sql.Sql;

/**
 * At the district: takes the keys that nodes announce. From then on requests under both are taken, until the first
 * under the new one. A key that its node no longer speaks of is forgotten, so that there are never two for long.
 */
@Singleton
@Transactional
public class NewKeys implements ContactListener {

    /** Longer than any request can be on its way. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Sql sql;
    private final Clock clock;
    private final FleetEvents events;

    @Inject
    public NewKeys(Sql sql, Clock clock, FleetEvents events) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void heard(SchoolNode node, NodeStatus status, JsonObject said) {
        NextKey.read(said, node.id()).ifPresentOrElse(next -> keep(node, next), () -> forget(node));
        noteChange(node);
    }

    private void keep(SchoolNode node, NextKey next) {
        String key = PublicKeys.json(next.key());
        sql.update(
                """
                update school_node set next_key = ?, next_key_at = ?
                where id = ? and signing_key <> ? and next_key is distinct from ?
                """,
                key,
                clock.instant(),
                node.id(),
                key,
                key);
    }

    private void forget(SchoolNode node) {
        sql.update(
                "update school_node set next_key = null, next_key_at = null where id = ? and next_key_at < ?",
                node.id(),
                clock.instant().minus(PATIENCE));
    }

    /** Once for each key that has taken the place of another. */
    private void noteChange(SchoolNode node) {
        sql.list(
                        row -> row.text("fingerprint"),
                        """
                        update school_node set key_noted = key_since
                        where id = ? and key_since is distinct from key_noted returning fingerprint
                        """,
                        node.id())
                .forEach(fingerprint -> events.happened(node, What.KEY_CHANGED, fingerprint));
    }

    @Override
    public Map<String, String> answer(SchoolNode node) {
        return sql.first(
                        row -> row.text("next_key"),
                        "select next_key from school_node where id = ? and next_key is not null",
                        node.id())
                .flatMap(PublicKeys::readSigning)
                .map(key -> Map.of(NextKey.NEXT, Fingerprint.of(key).text()))
                .orElse(Map.of());
    }
}

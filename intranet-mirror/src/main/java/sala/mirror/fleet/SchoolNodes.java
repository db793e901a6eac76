package sala.mirror.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.PublicKey;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import sala.fault.NotFound;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.PublicKeys;
import sala.mirror.protocol.NodeRefused;
import sala.sql.Row;
import sala.sql.Sql;

/** The schools' nodes that joined this district. */
@Singleton
@Transactional
public class SchoolNodes {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public SchoolNodes(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<SchoolNode> find(UUID node) {
        return sql.first(SchoolNodes::node, "select * from school_node where id = ?", node);
    }

    /** The node that stands in this school now. */
    public Optional<SchoolNode> of(UUID school) {
        return sql.first(
                SchoolNodes::node, "select * from school_node where school_id = ? and state = 'active'", school);
    }

    /** How long a key that was replaced is good for what its node had signed with it, and was on its way. */
    private static final Duration ON_THEIR_WAY = Duration.ofDays(90);

    /** The node under the key that it has announced and not used yet. */
    public Optional<SchoolNode> next(UUID node) {
        return sql.first(
                row -> node(row).under(row.text("next_key")),
                "select * from school_node where id = ? and next_key is not null",
                node);
    }

    /**
     * The node under the key before its present one, as long as something may be on its way that was signed with it.
     */
    public Optional<SchoolNode> before(UUID node) {
        return sql.first(
                row -> node(row).under(row.text("previous_key")),
                "select * from school_node where id = ? and previous_key is not null and key_since > ?",
                node,
                clock.instant().minus(ON_THEIR_WAY));
    }

    /** The key that the node has announced is its key from now on, and the old one is not. */
    public void takeNext(SchoolNode next) {
        PublicKey key = PublicKeys.readSigning(next.key()).orElseThrow(() -> new NodeRefused(NodeRefused.INVALID));
        sql.update(
                """
                update school_node set previous_key = signing_key, signing_key = next_key, fingerprint = ?,
                    key_since = ?, next_key = null, next_key_at = null
                where id = ? and next_key = ?
                """,
                Fingerprint.of(key).text(),
                clock.instant(),
                next.id(),
                next.key());
    }

    /** Somebody has the key that was replaced, and tried it. */
    void oldKeyTried(UUID node) {
        sql.update("update school_node set old_key_at = ? where id = ?", clock.instant(), node);
    }

    /**
     * Takes a node in, in the place of the one that the school had. A node that comes again keeps its history.
     *
     * @throws NodeRefused when it says to be one that is known here, and never had that node's key
     */
    public void join(UUID node, UUID school, PublicKey key) {
        requireOwn(node, PublicKeys.json(key));
        sql.update(
                "update school_node set state = 'replaced', ended_at = ? where school_id = ? and state = 'active' and id <> ?",
                clock.instant(),
                school,
                node);
        sql.update(
                """
                insert into school_node (id, school_id, signing_key, fingerprint, state, joined_at)
                values (?, ?, ?, ?, 'active', ?)
                on conflict (id) do update set school_id = excluded.school_id, state = 'active', ended_at = null,
                    joined_at = excluded.joined_at, signing_key = excluded.signing_key,
                    fingerprint = excluded.fingerprint, next_key = null, next_key_at = null, root_version = null,
                    previous_key = null, old_key_at = null
                """,
                node,
                school,
                PublicKeys.json(key),
                Fingerprint.of(key).text(),
                clock.instant());
    }

    /** A copy of a node that was restored may have the key before; nobody else may take its place. */
    private void requireOwn(UUID node, String key) {
        long others = sql.number(
                """
                select count(*) from school_node
                where id = ? and signing_key <> ? and next_key is distinct from ? and previous_key is distinct from ?
                """,
                node,
                key,
                key,
                key);
        if (others > 0) {
            throw new NodeRefused(NodeRefused.INVALID);
        }
    }

    /** From now on nothing is taken from this node and nothing given to it. */
    public void cutOff(UUID node) {
        int cut = sql.update(
                "update school_node set state = 'cut-off', ended_at = ? where id = ? and state = 'active'",
                clock.instant(),
                node);
        if (cut == 0) {
            throw new NotFound("node");
        }
    }

    private static SchoolNode node(Row row) throws SQLException {
        return new SchoolNode(
                row.id("id"), row.id("school_id"), row.text("signing_key"), SchoolNode.State.of(row.text("state")));
    }
}

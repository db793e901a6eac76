package sala.mirror.fleet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.PublicKey;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import sala.fault.NotFound;
import sala.mirror.identity.Fingerprint;
import sala.mirror.identity.PublicKeys;
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

    /** Takes a node in, in the place of the one that the school had. A node that comes again keeps its history. */
    public void join(UUID node, UUID school, PublicKey key) {
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
                    joined_at = excluded.joined_at
                """,
                node,
                school,
                PublicKeys.json(key),
                Fingerprint.of(key).text(),
                clock.instant());
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

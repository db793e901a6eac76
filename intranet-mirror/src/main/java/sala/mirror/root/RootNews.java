package sala.mirror.root;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import sala.mirror.fleet.ContactListener;
import sala.mirror.fleet.NodeStatus;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.protocol.Said;
import sala.sql.Sql;

/**
 * At the district: which root each node trusts, by its own word, and that there is a newer one. A node that has said so
 * and hears nothing costs no byte.
 */
@Singleton
@Transactional
public class RootNews implements ContactListener {

    /** How long nodes are called in for a new root; after that they hear of it when they come by themselves. */
    private static final Duration CALLED = Duration.ofHours(1);

    private static final int MOST = 1_000_000;

    private final Roots roots;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public RootNews(Roots roots, Sql sql, Clock clock) {
        this.roots = roots;
        this.sql = sql;
        this.clock = clock;
    }

    /** How many of the schools' nodes trust the newest root, by their own word. */
    public record Spread(long trusting, long nodes) {}

    /** As far as is known. */
    public Spread spread() {
        int newest = roots.newest().map(taken -> taken.root().version()).orElse(0);
        return sql.first(
                        row -> new Spread(row.number("trusting"), row.number("nodes")),
                        """
                        select count(*) filter (where root_version >= ?) as trusting, count(*) as nodes
                        from school_node where state = 'active'
                        """,
                        newest)
                .orElseThrow();
    }

    @Override
    public void heard(SchoolNode node, NodeStatus status, JsonObject said) {
        int version = (int) Math.max(0, Math.min(MOST, new Said(said).number(FollowedRoots.ROOT, 0)));
        if (version > 0) {
            sql.update("update school_node set root_version = ? where id = ?", version, node.id());
        }
    }

    @Override
    public Map<String, String> answer(SchoolNode node) {
        return newerThan(node)
                .map(newest ->
                        Map.of(FollowedRoots.ROOT, String.valueOf(newest.root().version())))
                .orElse(Map.of());
    }

    @Override
    public boolean hasNews(SchoolNode node) {
        return sql.number(
                        """
                        select count(*) from school_node where id = ?
                            and coalesce(root_version, 0) < (select max(version) from root_document where taken_at > ?)
                        """,
                        node.id(),
                        clock.instant().minus(CALLED))
                > 0;
    }

    private Optional<Roots.Taken> newerThan(SchoolNode node) {
        long known = sql.first(
                        row -> row.number("known"),
                        "select coalesce(root_version, 0) as known from school_node where id = ?",
                        node.id())
                .orElse(0L);
        return roots.newest().filter(newest -> newest.root().version() > known);
    }
}

package sala.mirror.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sala.sql.Sql;

/**
 * At the district: whether a school's node has more than one history. A node that was restored from a backup has left
 * one and goes on in another; where both go on in turn, two machines have one identity.
 */
@Singleton
public class Histories {

    private static final Duration RECENT = Duration.ofDays(30);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Histories(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is to be said of a node. */
    public enum Finding {
        ONE,
        RESTORED,
        CLONED
    }

    /** Of the node that stands in this school now, in the last month. */
    public Finding of(UUID school) {
        List<Epoch> epochs = sql.list(
                row -> new Epoch(row.instant("first_heard"), row.instant("last_heard")),
                """
                select e.first_heard, e.last_heard from usage_epoch e join school_node n on n.id = e.node_id
                where n.school_id = ? and n.state = 'active' and e.first_heard >= n.joined_at
                order by e.first_heard
                """,
                school);
        Instant since = clock.instant().minus(RECENT);
        if (oldKeyWasTried(school, since)
                || epochs.stream().anyMatch(one -> one.last().isAfter(since) && one.goesOnBeside(epochs))) {
            return Finding.CLONED;
        }
        return epochs.stream().skip(1).anyMatch(epoch -> epoch.first().isAfter(since)) ? Finding.RESTORED : Finding.ONE;
    }

    /** Long after the node itself had gone over to a new one: another machine has it. */
    private boolean oldKeyWasTried(UUID school, Instant since) {
        return sql.number(
                        """
                        select count(*) from school_node where school_id = ? and state = 'active'
                            and old_key_at > ? and old_key_at > key_since + interval '10 minutes'
                        """,
                        school,
                        since)
                > 0;
    }

    private record Epoch(Instant first, Instant last) {

        /** Heard again after another one had begun that then was heard again, too. */
        boolean goesOnBeside(List<Epoch> others) {
            return others.stream()
                    .anyMatch(other -> other.first().isAfter(first)
                            && last.isAfter(other.first())
                            && other.last().isAfter(last));
        }
    }
}

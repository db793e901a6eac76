package sala.mirror.console;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.change.Change;
import sala.change.ChangeReader;
import sala.fault.NotFound;
import sala.mirror.identity.Host;
import sala.node.NodeRole;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/**
 * What was withdrawn, and which nodes have said, signed, that they no longer show it. Every node that stands in a
 * school then is asked, whether it ever had it or not.
 */
@Singleton
@Transactional
public class Withdrawals implements ChangeReader {

    private static final String LIST =
            """
            select w.kind, w.record_id, w.at, count(n.id) as nodes, count(n.id) filter (where not r.shown) as gone
            from withdrawn_record w
            left join node_record r on r.kind = w.kind and r.record_id = w.record_id and r.why = 'WITHDRAWN'
            left join school_node n on n.id = r.node_id and n.state = 'active'
            """;

    private final Sql sql;
    private final Host self;

    @Inject
    public Withdrawals(Sql sql, Host self) {
        this.sql = sql;
        this.self = self;
    }

    /**
     * Something that was withdrawn.
     *
     * @param nodes that were asked, {@code gone} of which no longer show it
     */
    public record Withdrawal(String kind, UUID record, Instant at, long nodes, long gone) {

        public boolean isConfirmed() {
            return gone == nodes;
        }
    }

    /**
     * What one school's node says of it.
     *
     * @param shown null while it has said nothing
     * @param said when it last said so
     */
    public record Word(UUID school, String name, @Nullable Boolean shown, @Nullable Instant said) {

        public boolean isGone() {
            return Boolean.FALSE.equals(shown);
        }
    }

    @Override
    public String name() {
        return "withdrawals";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("media", "course");
    }

    @Override
    public void take(List<Change> changes) {
        if (self.settings().role() == NodeRole.DISTRICT) {
            changes.forEach(this::take);
        }
    }

    private void take(Change change) {
        if (change.gone()) {
            withdrawn(change);
        } else {
            forget(change);
        }
    }

    private void withdrawn(Change change) {
        sql.update(
                "insert into withdrawn_record (kind, record_id, at) values (?, ?, ?) on conflict do nothing",
                change.kind(),
                change.subject(),
                change.at());
        sql.update(
                """
                insert into node_record (node_id, kind, record_id, why, asked_at)
                select id, ?, ?, 'WITHDRAWN', ? from school_node where state = 'active' on conflict do nothing
                """,
                change.kind(),
                change.subject(),
                change.at());
    }

    /** It is there again. */
    private void forget(Change change) {
        sql.update(
                "delete from node_record where kind = ? and record_id = ? and why = 'WITHDRAWN'",
                change.kind(),
                change.subject());
        sql.update("delete from withdrawn_record where kind = ? and record_id = ?", change.kind(), change.subject());
    }

    /** The newest first. */
    public Page<Withdrawal> page(Paging paging) {
        return new Page<>(
                sql.list(
                        Withdrawals::withdrawal,
                        LIST + " group by w.kind, w.record_id, w.at order by w.at desc, w.record_id limit ? offset ?",
                        paging.size(),
                        (paging.number() - 1L) * paging.size()),
                sql.number("select count(*) from withdrawn_record"),
                paging);
    }

    /** @throws NotFound when no such thing was withdrawn */
    public Withdrawal get(UUID record) {
        return sql.first(
                        Withdrawals::withdrawal,
                        LIST + " where w.record_id = ? group by w.kind, w.record_id, w.at",
                        record)
                .orElseThrow(() -> new NotFound("withdrawal"));
    }

    /** Of each school, those that have not confirmed first. */
    public Page<Word> words(UUID record, Paging paging) {
        String from =
                """
                from node_record r join school_node n on n.id = r.node_id and n.state = 'active'
                join school s on s.id = n.school_id where r.record_id = ? and r.why = 'WITHDRAWN'
                """;
        return new Page<>(
                sql.list(
                        Withdrawals::word,
                        "select s.id, s.thai_name, r.shown::text as shown, r.said_at " + from
                                + " order by coalesce(r.shown, true) desc, s.thai_name collate \"th-x-icu\", s.id limit ? offset ?",
                        record,
                        paging.size(),
                        (paging.number() - 1L) * paging.size()),
                sql.number("select count(*) " + from, record),
                paging);
    }

    private static Withdrawal withdrawal(Row row) throws SQLException {
        return new Withdrawal(
                row.text("kind"), row.id("record_id"), row.instant("at"), row.number("nodes"), row.number("gone"));
    }

    private static Word word(Row row) throws SQLException {
        String shown = row.textOrNull("shown");
        return new Word(
                row.id("id"),
                row.text("thai_name"),
                shown == null ? null : Boolean.valueOf(shown),
                row.instantOrNull("said_at"));
    }
}

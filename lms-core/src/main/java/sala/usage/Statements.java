package sala.usage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.sql.Sql;

/** The statements known to this node, its own and those sent to it. */
@Singleton
@Transactional
public class Statements {

    private final Sql sql;
    private final StatementMonths months;
    private final Clock clock;
    private final Uptime uptime;

    public Statements(Sql sql, Clock clock) {
        this(sql, clock, new MachineUptime());
    }

    @Inject
    public Statements(Sql sql, Clock clock, Uptime uptime) {
        this.sql = sql;
        this.months = new StatementMonths(sql, clock);
        this.clock = clock;
        this.uptime = uptime;
    }

    /**
     * Adds what happened here and is not known yet, in the caller's transaction; the others are left as they are.
     *
     * @return how many were new
     */
    public int add(List<Statement> statements) {
        Instant now = clock.instant();
        Uptime.Moment moment = uptime.now();
        return add(statements, statement -> StatementRow.of(statement, now, moment));
    }

    /**
     * Adds what happened here and was told by a page, which perhaps tells it again, in the caller's transaction.
     *
     * @param as under which name the page tells it
     * @return whether it was new
     */
    public boolean addTold(UUID as, Statement statement) {
        return !takeIds(Map.of(as, statement)).isEmpty() && add(List.of(statement)) == 1;
    }

    /**
     * Adds what happened at another node and is not known yet, in the caller's transaction.
     *
     * @return how many were new
     */
    public int arrive(List<Arrived> arrived) {
        Instant now = clock.instant();
        Set<UUID> estimated = arrived.stream()
                .filter(Arrived::estimated)
                .map(each -> each.statement().id())
                .collect(Collectors.toSet());
        return add(
                arrived.stream().map(Arrived::statement).toList(),
                statement -> StatementRow.arrived(statement, now, estimated.contains(statement.id())));
    }

    private int add(List<Statement> statements, Function<Statement, List<@Nullable Object>> row) {
        Map<UUID, Statement> byId = new LinkedHashMap<>();
        statements.forEach(statement -> byId.putIfAbsent(statement.id(), statement));
        months.make(byId.values());
        Set<UUID> fresh = takeIds(byId);
        sql.batch(
                StatementRow.INSERT,
                byId.values().stream()
                        .filter(statement -> fresh.contains(statement.id()))
                        .map(row)
                        .toList());
        takeBack(byId.values().stream()
                .filter(statement -> fresh.contains(statement.id()) && statement.is(Verb.VOIDED))
                .toList());
        return fresh.size();
    }

    /** What a school takes back counts no more; it stays among the statements, as xAPI has it. */
    private void takeBack(List<Statement> voiding) {
        voiding.forEach(statement -> sql.update(
                "insert into voided_statement (statement, school) values (?, ?) on conflict do nothing",
                new Facts(statement.body()).object(),
                statement.school().orElse("")));
    }

    public Optional<Statement> find(UUID id) {
        return sql.first(
                row -> StatementRow.read(row),
                "select s.id, s.at, s.body from statement_id i join statement s on s.id = i.id and s.at = i.at where i.id = ?",
                id);
    }

    /**
     * Those with a higher position, in order of position, none skipped that commits late.
     *
     * @param most how many at the most
     */
    public List<Stored> after(long position, int most) {
        long settled = settled();
        return sql.list(
                row -> new Stored(row.number("position"), StatementRow.read(row)),
                "select position, id, at, body from statement where position > ? and position <= ?"
                        + " order by position limit ?",
                position,
                settled,
                most);
    }

    /** As {@link #after}, with all that is known of when each was written. */
    public List<Written> writtenAfter(long position, int most) {
        long settled = settled();
        return sql.list(
                StatementRow::written,
                "select position, id, at, body, stored, boot, boot_ms from statement"
                        + " where position > ? and position <= ? order by position limit ?",
                position,
                settled,
                most);
    }

    /** How many there are with a higher position. */
    public long countAfter(long position) {
        return sql.number("select count(*) from statement where position > ? and position <= ?", position, settled());
    }

    private long settled() {
        return sql.number("select settled_position('statement_position', 2)");
    }

    /** In the order of ids, so that two deliveries of the same statements wait for each other and not in a circle. */
    private Set<UUID> takeIds(Map<UUID, Statement> byId) {
        List<Map.Entry<UUID, Statement>> sorted =
                byId.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        return new HashSet<>(sql.list(
                row -> row.id("id"),
                "insert into statement_id (id, at) select * from unnest(?::uuid[], ?::timestamptz[])"
                        + " on conflict do nothing returning id",
                sorted.stream().map(Map.Entry::getKey).toList(),
                sorted.stream()
                        .map(each -> StatementRow.storable(each.getValue().at()).toString())
                        .toList()));
    }

    /**
     * A statement and its place in the order of arrival.
     *
     * @param position grows with arrival, only meaningful on this node
     */
    public record Stored(long position, Statement statement) {}
}

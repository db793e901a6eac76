package sala.taking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sala.change.ChangeLog;
import sala.sql.Row;
import sala.sql.Sql;
import sala.usage.Statements;
import sala.usage.Statements.Stored;
import sala.usage.Verb;

/**
 * How often each media item and course was used, as far as this node knows: a person on a day counts once, wherever it
 * was. Counted on from the statements now and then ({@link CountUse}), never while somebody searches.
 */
@Singleton
@Transactional
public class TimesUsed {

    /** The word of the change log, told when the number has grown by a tenth. */
    public static final String KIND = "use";

    private static final int AT_ONCE = 1_000;

    private static final String NEW_ONES =
            """
            insert into thing_use (thing, times)
            select thing, count(*) from unnest(?::uuid[], ?::text[], ?::timestamptz[]) as use (thing, person, day)
            where not exists (
                select 1 from statement s
                where s.person = use.person and s.at >= use.day and s.at < use.day + interval '24 hours'
                and s.position <= ? and s.verb = any (?)
                and (s.object = 'urn:uuid:' || use.thing
                    or s.body #>> '{context,extensions,urn:x-sala:course}' = use.thing::text
                    or s.object in (select 'urn:uuid:' || activity from activity_reference where reference = use.thing)))
            group by thing
            on conflict (thing) do update set times = thing_use.times + excluded.times
            """;

    private final Sql sql;
    private final Statements statements;
    private final ChangeLog changes;

    @Inject
    public TimesUsed(Sql sql, Statements statements, ChangeLog changes) {
        this.sql = sql;
        this.statements = statements;
        this.changes = changes;
    }

    public long of(UUID thing) {
        return of(List.of(thing)).getOrDefault(thing, 0L);
    }

    /** Without those that nobody used. */
    public Map<UUID, Long> of(Collection<UUID> things) {
        Map<UUID, Long> times = new HashMap<>();
        sql.list(
                row -> times.put(row.id("thing"), row.number("times")),
                "select thing, times from thing_use where thing = any (?)",
                things);
        return times;
    }

    /** Counts the next statements. Gives whether there may be more of them. */
    boolean countOn() {
        long before = sql.number("select position from counted_use for update");
        List<Stored> next = statements.after(before, AT_ONCE);
        if (!next.isEmpty()) {
            count(uses(next), before);
            sql.update(
                    "update counted_use set position = ?",
                    next.get(next.size() - 1).position());
        }
        return next.size() == AT_ONCE;
    }

    /** Tells of each number that is another by now; small differences of large numbers wait. */
    void tell() {
        sql.list(
                        row -> row.id("thing"),
                        "update thing_use set told = times where told < times and (times - told) * 10 >= told"
                                + " returning thing")
                .forEach(thing -> changes.changed(KIND, thing));
    }

    private Set<Use> uses(List<Stored> stored) {
        Set<Use> direct = new HashSet<>();
        stored.forEach(each -> direct.addAll(Use.in(each.statement())));
        Map<UUID, Set<UUID>> shown = shownBy(direct.stream().map(Use::thing).toList());
        Set<Use> all = new HashSet<>(direct);
        direct.forEach(use -> shown.getOrDefault(use.thing(), Set.of()).forEach(item -> all.add(use.of(item))));
        return all;
    }

    /** An activity that shows several items is the thing of its statements itself. */
    private Map<UUID, Set<UUID>> shownBy(Collection<UUID> activities) {
        Map<UUID, Set<UUID>> shown = new HashMap<>();
        sql.list(
                row -> reference(row, shown),
                "select activity, reference from activity_reference where activity = any (?)",
                activities);
        return shown;
    }

    private static boolean reference(Row row, Map<UUID, Set<UUID>> shown) throws SQLException {
        return shown.computeIfAbsent(row.id("activity"), activity -> new HashSet<>())
                .add(row.id("reference"));
    }

    private void count(Set<Use> uses, long before) {
        List<Use> all = List.copyOf(uses);
        sql.update(
                NEW_ONES,
                all.stream().map(Use::thing).toList(),
                all.stream().map(Use::person).toList(),
                all.stream().map(use -> use.day().toString()).toList(),
                before,
                Use.VERBS.stream().map(Verb::iri).toList());
    }
}

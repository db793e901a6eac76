package sala.mirror.coming;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Actor;
import sala.fault.NotFound;
import sala.mirror.profile.Allowance;
import sala.mirror.profile.LineSpeed;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Row;
import sala.sql.Sql;

/** What is on its way to this school, in the order in which it comes. */
@Singleton
@Transactional
public class ComingThings {

    private static final String COMING =
            """
            select f.*, b.thing is not null as first,
                exists (select 1 from kept_back k where k.hash = f.hash) as held,
                sum(f.size) over (order by b.asked_at nulls last, f.turn, f.thing, f.kind) as until
            from coming_file f left join brought_forward b using (thing)
            where not exists (select 1 from blob here where here.hash = f.hash and not here.rotten)
            """;

    private static final String THINGS =
            """
            select c.thing, max(c.title) as title, sum(c.size) as bytes, max(c.until) as until,
                bool_or(c.first) as first, bool_or(c.held) as held,
                exists (select 1 from applied_record a where a.record_id = c.thing) as here
            from (%s) c group by c.thing order by min(c.until), c.thing limit ? offset ?
            """
                    .formatted(COMING);

    private final Sql sql;
    private final Allowance allowance;
    private final Clock clock;

    @Inject
    public ComingThings(Sql sql, Allowance allowance, Clock clock) {
        this.sql = sql;
        this.allowance = allowance;
        this.clock = clock;
    }

    public Page<ComingThing> page(Paging paging) {
        LineSpeed speed = allowance.speed();
        return Page.of(sql.list(row -> thing(row, speed), THINGS, paging.size(), paging.before()), paging, this::count);
    }

    /** How many things are on their way. */
    public long count() {
        return sql.number("select count(distinct thing) from (" + COMING + ") c");
    }

    /** How many bytes are not here yet, of all things together. */
    public long bytes() {
        return sql.number("select coalesce(max(until), 0) from (" + COMING + ") c");
    }

    /** When everything will be here; null when nobody can tell. */
    public @Nullable Instant arrival() {
        long bytes = bytes();
        return bytes == 0 ? null : allowance.speed().arrival(bytes).orElse(null);
    }

    /**
     * Has it come after what others asked for before, and before everything else.
     *
     * @throws NotFound when it is not on its way
     */
    public void bringFirst(Actor actor, UUID thing) {
        if (sql.number("select count(*) from coming_file where thing = ?", thing) == 0) {
            throw new NotFound("coming");
        }
        sql.update(
                "insert into brought_forward (thing, asked_by, asked_at) values (?, ?, ?) on conflict do nothing",
                thing,
                actor.person(),
                clock.instant());
    }

    /** It comes in its turn again. */
    public void leaveInTurn(UUID thing) {
        sql.update("delete from brought_forward where thing = ?", thing);
    }

    private static ComingThing thing(Row row, LineSpeed speed) throws SQLException {
        return new ComingThing(
                row.id("thing"),
                row.text("title"),
                row.number("bytes"),
                row.flag("here"),
                row.flag("first"),
                row.flag("held"),
                row.flag("held") ? null : speed.arrival(row.number("until")).orElse(null));
    }
}

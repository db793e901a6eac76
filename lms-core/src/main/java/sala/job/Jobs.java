package sala.job;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sala.paging.Page;
import sala.paging.Paging;
import sala.sql.Sql;

/** The durable jobs of this node. */
@Singleton
@Transactional
public class Jobs {

    private static final String UNFINISHED = "state in ('WAITING', 'RUNNING', 'PAUSED')";

    private final Sql sql;
    private final Clock clock;
    private final JobTurns turns;

    @Inject
    public Jobs(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.turns = new JobTurns(sql, clock);
    }

    /** Asks for work of nobody in particular: see {@link #submit(JobRequest)}. */
    public UUID submit(String type, String key, JsonObject arguments) {
        return submit(new JobRequest(type, key, arguments));
    }

    /**
     * Asks for work, in the caller's transaction. While a job of the same type and key is unfinished, asking again
     * gives that one.
     */
    public UUID submit(JobRequest asked) {
        Optional<UUID> id = Optional.empty();
        while (id.isEmpty()) {
            id = insert(asked).or(() -> unfinished(asked.type(), asked.key()));
        }
        return id.get();
    }

    /**
     * Reads jobs from rows with all columns of {@code job}, as they are now, for lists that say more than jobs alone.
     */
    public Sql.RowReader<Job> rows() {
        return JobRows.asOf(clock.instant());
    }

    public Optional<Job> find(UUID id) {
        return sql.first(JobRows.asOf(clock.instant()), "select * from job where id = ?", id);
    }

    /** The newest job of this type and key. */
    public Optional<Job> find(String type, String key) {
        return sql.first(
                JobRows.asOf(clock.instant()),
                "select * from job where type = ? and key = ? order by submitted desc, id limit 1",
                type,
                key);
    }

    /** Those in one of these states, newest first. */
    public Page<Job> page(Collection<Job.State> states, Paging paging) {
        List<String> names = states.stream().map(Enum::name).toList();
        return new Page<>(
                sql.list(
                        JobRows.asOf(clock.instant()),
                        "select * from job where state = any (?) order by submitted desc, id limit ? offset ?",
                        names,
                        paging.size(),
                        (paging.number() - 1L) * paging.size()),
                sql.number("select count(*) from job where state = any (?)", names),
                paging);
    }

    /** How many there are in each state, without the states that have none. */
    public Map<Job.State, Long> counts() {
        Map<Job.State, Long> counts = new EnumMap<>(Job.State.class);
        sql.list(
                row -> counts.put(Job.State.valueOf(row.text("state")), row.number("jobs")),
                "select state, count(*) as jobs from job group by state");
        return counts;
    }

    /** Stops a job that is not finished; harmless otherwise. A running one ends as soon as its work notices. */
    public void cancel(UUID id) {
        int idle = sql.update(
                "update job set state = 'CANCELLED', finished = ? where id = ? and state in ('WAITING', 'PAUSED')",
                clock.instant(),
                id);
        if (idle > 0) {
            unschedule(id);
        } else {
            sql.update("update job set cancel_asked = true where id = ? and state = 'RUNNING'", id);
        }
    }

    /** Lets a job rest until {@link #resume}; harmless for one that is finished. What a run has made so far is kept. */
    public void pause(UUID id) {
        int waiting = sql.update("update job set state = 'PAUSED' where id = ? and state = 'WAITING'", id);
        if (waiting == 0) {
            sql.update("update job set pause_asked = true where id = ? and state = 'RUNNING'", id);
        } else {
            unschedule(id);
        }
    }

    /** A job that rests waits for its turn again; harmless otherwise. */
    public void resume(UUID id) {
        int resting = sql.update("update job set state = 'WAITING' where id = ? and state = 'PAUSED'", id);
        if (resting == 0) {
            sql.update("update job set pause_asked = false where id = ? and state in ('WAITING', 'RUNNING')", id);
        } else {
            turns.queue(id);
        }
    }

    /** Puts a job before all that are not urgent, or among the others again; one that runs already is not disturbed. */
    public void hurry(UUID id, boolean urgent) {
        turns.hurry(id, urgent);
    }

    /** Runs a failed or cancelled job again, from its first attempt; harmless otherwise. */
    public void retry(UUID id) {
        sql.first(
                        row -> row.id("id"),
                        "update job set state = 'WAITING', attempt = 0, progress = 0, left_until = null, reason = null,"
                                + " cancel_asked = false, pause_asked = false, finished = null"
                                + " where id = ? and state in ('FAILED', 'CANCELLED') and not exists (select 1 from job other"
                                + " where other.type = job.type and other.key = job.key and other."
                                + UNFINISHED + ") returning id",
                        id)
                .ifPresent(again -> {
                    unschedule(again);
                    turns.queue(again);
                });
    }

    private Optional<UUID> insert(JobRequest asked) {
        Optional<UUID> id = sql.first(
                row -> row.id("id"),
                "insert into job (id, type, key, arguments, lane, urgent, state, submitted)"
                        + " values (?, ?, ?, ?::jsonb, ?, ?, 'WAITING', ?)"
                        + " on conflict (type, key) where " + UNFINISHED + " do nothing returning id",
                UUID.randomUUID(),
                asked.type(),
                asked.key(),
                asked.arguments(),
                asked.lane(),
                asked.urgent(),
                clock.instant());
        id.ifPresent(turns::queue);
        return id;
    }

    private Optional<UUID> unfinished(String type, String key) {
        return sql.first(
                row -> row.id("id"), "select id from job where type = ? and key = ? and " + UNFINISHED, type, key);
    }

    private void unschedule(UUID id) {
        sql.update("delete from scheduled_task where task_instance = ? and not picked", id.toString());
    }
}

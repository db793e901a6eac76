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

    private static final String UNFINISHED = "state in ('WAITING', 'RUNNING')";

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Jobs(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Asks for work, in the caller's transaction. While a job of the same type and key is unfinished, asking again
     * gives that one.
     *
     * @param key what the work is about, such as the id of a media item
     */
    public UUID submit(String type, String key, JsonObject arguments) {
        Optional<UUID> id = Optional.empty();
        while (id.isEmpty()) {
            id = insert(type, key, arguments).or(() -> unfinished(type, key));
        }
        return id.get();
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

    /** Stops a job that waits or runs; harmless otherwise. A running one ends as soon as its work notices. */
    public void cancel(UUID id) {
        int waiting = sql.update(
                "update job set state = 'CANCELLED', finished = ? where id = ? and state = 'WAITING'",
                clock.instant(),
                id);
        if (waiting == 0) {
            sql.update("update job set cancel_asked = true where id = ? and state = 'RUNNING'", id);
        } else {
            unschedule(id);
        }
    }

    /** Runs a failed or cancelled job again, from its first attempt; harmless otherwise. */
    public void retry(UUID id) {
        sql.first(
                        row -> row.text("type"),
                        "update job set state = 'WAITING', attempt = 0, progress = 0, left_until = null, reason = null,"
                                + " cancel_asked = false, finished = null"
                                + " where id = ? and state in ('FAILED', 'CANCELLED') and not exists (select 1 from job other"
                                + " where other.type = job.type and other.key = job.key and other."
                                + UNFINISHED + ") returning type",
                        id)
                .ifPresent(type -> {
                    unschedule(id);
                    schedule(type, id);
                });
    }

    private Optional<UUID> insert(String type, String key, JsonObject arguments) {
        Optional<UUID> id = sql.first(
                row -> row.id("id"),
                "insert into job (id, type, key, arguments, state, submitted) values (?, ?, ?, ?::jsonb, 'WAITING', ?)"
                        + " on conflict (type, key) where " + UNFINISHED + " do nothing returning id",
                UUID.randomUUID(),
                type,
                key,
                arguments,
                clock.instant());
        id.ifPresent(fresh -> schedule(type, fresh));
        return id;
    }

    private Optional<UUID> unfinished(String type, String key) {
        return sql.first(
                row -> row.id("id"), "select id from job where type = ? and key = ? and " + UNFINISHED, type, key);
    }

    /** A row as db-scheduler writes it, without its client, since this is the caller's transaction. */
    private void schedule(String type, UUID id) {
        sql.update(
                "insert into scheduled_task (task_name, task_instance, execution_time, picked, version)"
                        + " values (?, ?, ?, false, 1)",
                type,
                id.toString(),
                clock.instant());
    }

    private void unschedule(UUID id) {
        sql.update("delete from scheduled_task where task_instance = ? and not picked", id.toString());
    }
}

package sala.job;

import java.time.Clock;
import java.util.UUID;
import sala.sql.Sql;

/**
 * Decides whose job is next. A job takes the turn after the last of its lane, or the turn that is being served when its
 * lane has none: start-time fair queueing, each job counted as one. So the lanes alternate, and nobody waits for ever.
 */
final class JobTurns {

    /** More turns than a queue ever has: urgent jobs are fair among themselves, too. */
    private static final int URGENT = 1_000_000_000;

    private static final String LIVE = "state in ('WAITING', 'RUNNING', 'PAUSED')";

    private final Sql sql;
    private final Clock clock;

    JobTurns(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Gives a job its turn and a row as db-scheduler writes it, without its client, since this is the caller's
     * transaction.
     */
    void queue(UUID id) {
        sql.update(
                """
                update job set turn = greatest(
                    (select coalesce(max(turn) + 1, 0) from job lane
                        where lane.type = job.type and lane.lane = job.lane and lane.id <> job.id and lane.%1$s),
                    (select coalesce(min(turn), 0) from job served
                        where served.type = job.type and served.id <> job.id and served.state in ('WAITING', 'RUNNING')))
                where id = ?
                """
                        .formatted(LIVE),
                id);
        sql.update(
                "insert into scheduled_task (task_name, task_instance, execution_time, picked, version, priority)"
                        + " select type, id::text, ?, false, 1, " + priority() + " from job where id = ?",
                clock.instant(),
                id);
    }

    /** Before all that is not urgent, or among the others again. A job that runs already is not disturbed. */
    void hurry(UUID id, boolean urgent) {
        sql.update("update job set urgent = ? where id = ? and " + LIVE, urgent, id);
        sql.update(
                "update scheduled_task set priority = (select " + priority() + " from job where id = ?)"
                        + " where task_instance = ? and not picked",
                id,
                id.toString());
    }

    private static String priority() {
        return "case when urgent then " + URGENT + " else 0 end - turn";
    }
}

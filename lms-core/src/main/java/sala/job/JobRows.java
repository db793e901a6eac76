package sala.job;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.sql.Sql;

/** The rows of jobs, as a run changes them. */
final class JobRows {

    private final Sql sql;
    private final Clock clock;

    JobRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Reads jobs as they are at this time. */
    static Sql.RowReader<Job> asOf(Instant now) {
        return row -> new Job(
                row.id("id"),
                row.text("type"),
                row.text("key"),
                Job.State.valueOf(row.text("state")),
                row.decimal("progress"),
                left(row.instantOrNull("left_until"), now),
                row.integer("attempt"),
                row.textOrNull("reason"),
                row.flag("urgent"),
                row.instant("submitted"));
    }

    private static @Nullable Duration left(@Nullable Instant until, Instant now) {
        if (until == null) {
            return null;
        }
        return until.isBefore(now) ? Duration.ZERO : Duration.between(now, until);
    }

    /** Counts an attempt; empty when there is nothing to run any more. */
    Optional<Begun> begin(UUID id) {
        return sql.first(
                row -> new Begun(row.json("arguments"), row.integer("attempt")),
                """
                update job set state = 'RUNNING', attempt = attempt + 1, left_until = null
                where id = ? and state in ('WAITING', 'RUNNING') and not cancel_asked and not pause_asked
                returning arguments, attempt
                """,
                id);
    }

    /** Never falls, also when a run that was killed is done again in part: people take that for a fault. */
    void progress(UUID id, double done, @Nullable Duration left) {
        Instant until = left == null ? null : clock.instant().plus(left);
        sql.update("update job set progress = greatest(progress, ?), left_until = ? where id = ?", done, until, id);
    }

    /** What somebody has asked of a run; a job that is gone is cancelled. */
    Asked asked(UUID id) {
        return sql.first(
                        row -> new Asked(row.flag("cancel_asked"), row.flag("pause_asked")),
                        "select cancel_asked, pause_asked from job where id = ?",
                        id)
                .orElse(new Asked(true, false));
    }

    void done(UUID id) {
        sql.update(
                "update job set state = 'DONE', progress = 1, left_until = null, reason = null, finished = ? where id = ?",
                clock.instant(),
                id);
    }

    void failed(UUID id, String reason) {
        finish(id, Job.State.FAILED, reason);
    }

    void cancelled(UUID id) {
        finish(id, Job.State.CANCELLED, null);
    }

    /** A job that was cancelled, or shall rest, before its run began. */
    void stopped(UUID id) {
        Asked asked = asked(id);
        if (asked.cancel()) {
            cancelled(id);
        } else if (asked.pause()) {
            sql.update("update job set state = 'PAUSED', pause_asked = false where id = ? and state = 'WAITING'", id);
        }
    }

    void waiting(UUID id, String reason) {
        sql.update("update job set state = 'WAITING', left_until = null, reason = ? where id = ?", reason, id);
    }

    /** Interrupted by the end of the server: the attempt does not count. */
    void interrupted(UUID id) {
        sql.update("update job set state = 'WAITING', left_until = null, attempt = attempt - 1 where id = ?", id);
    }

    /** Rests, as somebody asked: the attempt does not count. */
    void paused(UUID id) {
        sql.update(
                "update job set state = 'PAUSED', pause_asked = false, left_until = null, attempt = attempt - 1 where id = ?",
                id);
    }

    private void finish(UUID id, Job.State state, @Nullable String reason) {
        sql.update(
                "update job set state = ?, left_until = null, reason = ?, finished = ?"
                        + " where id = ? and state in ('WAITING', 'RUNNING')",
                state,
                reason,
                clock.instant(),
                id);
    }

    /**
     * A job whose run begins.
     *
     * @param attempt 1 for the first run
     */
    record Begun(JsonObject arguments, int attempt) {}

    /** What a run is asked to do instead of going on. */
    record Asked(boolean cancel, boolean pause) {

        static final Asked NOTHING = new Asked(false, false);

        boolean any() {
            return cancel || pause;
        }
    }
}

package sala.media.workshop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import sala.job.Chore;
import sala.job.Jobs;
import sala.media.timetable.Slot;
import sala.sql.Sql;
import sala.sql.Transactions;

/**
 * Puts before the others what the timetable needs until the end of tomorrow and what is not ready yet; and back into
 * its turn what it does not need any more. What people say about the order of the queue comes first.
 */
@Singleton
public class NeededTomorrow implements Chore {

    private final Jobs jobs;
    private final Sql sql;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public NeededTomorrow(Jobs jobs, Sql sql, Transactions transactions, Clock clock) {
        this.jobs = jobs;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "needed-tomorrow";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        Instant end = LocalDate.ofInstant(now, Slot.THAILAND)
                .plusDays(2)
                .atStartOfDay(Slot.THAILAND)
                .toInstant();
        transactions.run(() -> {
            hurry(now, end);
            follow(now, end);
            release();
        });
    }

    private void hurry(Instant now, Instant end) {
        sql.list(
                        row -> row.id("job"),
                        """
                        insert into needed_job (job, needed_at)
                        select j.id, min(a.starts) from job j
                            join media_item i on i.id::text = j.key and i.readiness in ('QUEUED', 'PROCESSING')
                            join airing_link l on l.target = i.id
                            join airing a on a.id = l.airing
                        where j.type in ('transcode-video', 'make-shown', 'make-pages', 'make-slowly') and j.state in ('WAITING', 'PAUSED')
                            and not j.urgent and a.ends > ? and a.starts < ?
                        group by j.id
                        on conflict (job) do nothing returning job
                        """,
                        now,
                        end)
                .forEach(job -> jobs.hurry(job, true));
    }

    /** Timetables change. What has begun or is over stays needed: a class may open it later that day. */
    private void follow(Instant now, Instant end) {
        sql.update(
                """
                update needed_job n set needed_at = next.starts
                from (select j.id, min(a.starts) as starts from job j
                        join airing_link l on l.target::text = j.key join airing a on a.id = l.airing
                        where a.ends > ? and a.starts < ? group by j.id) next
                where next.id = n.job and next.starts <> n.needed_at
                """,
                now,
                end);
    }

    private void release() {
        for (UUID job : sql.list(
                row -> row.id("job"),
                """
                select n.job from needed_job n join job j on j.id = n.job
                where j.urgent and j.state in ('WAITING', 'PAUSED') and not exists (
                    select 1 from airing_link l join airing a on a.id = l.airing
                    where l.target::text = j.key and a.starts = n.needed_at)
                """)) {
            jobs.hurry(job, false);
            sql.update("delete from needed_job where job = ?", job);
        }
    }
}

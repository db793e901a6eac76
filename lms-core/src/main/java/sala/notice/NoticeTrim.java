package sala.notice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import sala.job.Chore;
import sala.sql.Sql;

/** Forgets notices: read ones after half a year, others after two years. */
@Singleton
public class NoticeTrim implements Chore {

    private static final Duration READ = Duration.ofDays(180);
    private static final Duration UNREAD = Duration.ofDays(730);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public NoticeTrim(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "trim-notices";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        sql.update(
                "delete from notice where at < ? or at < ? and read_at is not null",
                now.minus(UNREAD),
                now.minus(READ));
    }
}

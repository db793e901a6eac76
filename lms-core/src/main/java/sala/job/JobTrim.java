package sala.job;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import sala.sql.Sql;

/** Forgets jobs that ended a month ago. */
@Singleton
public class JobTrim implements Chore {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public JobTrim(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "trim-jobs";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        sql.update("delete from job where finished < ?", clock.instant().minus(KEPT));
    }
}

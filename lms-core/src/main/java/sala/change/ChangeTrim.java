package sala.change;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import sala.job.Chore;
import sala.sql.Sql;

/**
 * Forgets changes that are a month old and taken by all readers. A reader that was not seen for three months has gone
 * with its module, and holds nothing back.
 */
@Singleton
public class ChangeTrim implements Chore {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration ABANDONED = Duration.ofDays(90);

    private final Sql sql;
    private final Clock clock;

    @Inject
    public ChangeTrim(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "trim-change-log";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        sql.update(
                "delete from change_cursor where seen < ? and position < (select max(position) from change)",
                now.minus(ABANDONED));
        sql.update(
                "delete from change where at < ? and position <= (select min(position) from change_cursor)",
                now.minus(KEPT));
    }
}

package sala.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.sql.Sql;

/**
 * Times of next runs that a clock wrote while it was ahead. Once such a clock is set right, its jobs would wait until
 * the time it showed: on a school's PC, whose date may have been entered as a year of the Buddhist era, for centuries.
 */
final class TimesAhead {

    /** Longer than any pause between two tries or two runs of a {@link Chore}. */
    private static final Duration FARTHEST = Duration.ofDays(2);

    private static final Logger LOG = LoggerFactory.getLogger(TimesAhead.class);

    private final Sql sql;
    private final Clock clock;

    TimesAhead(JobSetting setting) {
        this.sql = new Sql(setting.database());
        this.clock = setting.clock();
    }

    /** Lets be due now what is planned for a time that no rule here plans for. */
    void bringBack() {
        Instant now = clock.instant();
        int brought = sql.update(
                "update scheduled_task set execution_time = ? where not picked and execution_time > ?",
                now,
                now.plus(FARTHEST));
        if (brought > 0) {
            LOG.warn("{} jobs had been planned by a clock that was ahead; they are due now", brought);
        }
    }
}

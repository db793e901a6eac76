package sala.mirror.care;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import sala.blob.RottenBlobs;
import sala.blob.Verification;
import sala.mirror.fleet.NodeHealth;
import sala.mirror.profile.Allowance;
import sala.sql.Sql;
import sala.usage.Uptime;

/** Looks at how this node is. */
@Singleton
public class Checkup {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Sql sql;
    private final Clock clock;
    private final Uptime uptime;
    private final RottenBlobs rotten;
    private final Verification verification;
    private final Allowance allowance;

    @Inject
    public Checkup(
            Sql sql, Clock clock, Uptime uptime, RottenBlobs rotten, Verification verification, Allowance allowance) {
        this.sql = sql;
        this.clock = clock;
        this.uptime = uptime;
        this.rotten = rotten;
        this.verification = verification;
        this.allowance = allowance;
    }

    public NodeHealth health() {
        return new NodeHealth(
                rotten.totals().bytes(),
                uptime.now().since(),
                rotten.count(),
                failedJobs(),
                verification.percent().orElse(-1),
                allowance.lately(),
                allowance.carries(),
                allowance.usedThisMonth(),
                allowance.paused().isPresent());
    }

    private long failedJobs() {
        return sql.number(
                "select count(*) from job where state = 'FAILED' and finished > ?",
                clock.instant().minus(WEEK));
    }
}

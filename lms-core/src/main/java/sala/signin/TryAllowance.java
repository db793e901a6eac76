package sala.signin;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * How many more wrong passwords may be tried: a few for an account, more for an address, behind which a whole school
 * may stand. Kept in the database, so that neither a restart nor another node of the same office forgets. Used outside
 * transactions only, since each use commits by itself.
 */
@Singleton
public class TryAllowance {

    private static final int LONGEST_KEY = 100;
    private static final int SOME_EXPIRED = 20;

    private static final BucketConfiguration ACCOUNT = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(10).refillGreedy(1, Duration.ofMinutes(1)))
            .build();
    private static final BucketConfiguration ADDRESS = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(100).refillGreedy(100, Duration.ofMinutes(10)))
            .build();

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    @Inject
    public TryAllowance(DataSource database, Clock clock) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("sign_in_allowance")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofHours(1)))
                .clientClock(new WallClock(clock))
                .build();
    }

    /**
     * Takes one try before the password is looked at, so that many tries at once are counted too.
     *
     * @throws TooManyTries when none is left
     */
    void take(String account, String address) {
        take(address(address));
        take(account(account));
    }

    /** Gives the try back, since the password was right, and forgives the account its wrong ones. */
    void giveBack(String account, String address) {
        account(account).reset();
        address(address).addTokens(1);
        buckets.removeExpired(SOME_EXPIRED);
    }

    private static void take(BucketProxy bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private BucketProxy account(String account) {
        return buckets.getProxy(key("account:" + account), () -> ACCOUNT);
    }

    private BucketProxy address(String address) {
        return buckets.getProxy(key("address:" + address), () -> ADDRESS);
    }

    /** Of whatever somebody sent as a user name. */
    private static String key(String key) {
        return key.substring(0, Math.min(key.length(), LONGEST_KEY)).replaceAll("\\p{Cntrl}", " ");
    }

    /** Our clock as Bucket4j reads it. */
    private record WallClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}

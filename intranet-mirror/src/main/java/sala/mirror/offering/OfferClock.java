package sala.mirror.offering;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.mirror.identity.Host;
import sala.node.NodeRole;
import sala.node.StartStep;

/**
 * Has a school's offers go up, beside what comes down. Nothing of this needs to survive a crash: the next minute goes
 * on where the last one was cut off.
 */
@Singleton
public class OfferClock implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(OfferClock.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int AFTER_OTHERS = 61;

    private final Host self;
    private final OfferRound round;
    private final ScheduledExecutorService clock;

    @Inject
    public OfferClock(Host self, OfferRound round, ManagedThreadFactory threads) {
        this.self = self;
        this.round = round;
        this.clock = Executors.newSingleThreadScheduledExecutor(threads);
    }

    @Override
    public int order() {
        return AFTER_OTHERS;
    }

    @Override
    public void start() {
        if (self.settings().role() == NodeRole.SCHOOL) {
            long first = Math.floorMod(self.identity().id().hashCode(), PAUSE.toSeconds());
            clock.scheduleWithFixedDelay(this::tick, first, PAUSE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** As soon as nothing of it runs, without anybody waiting for it. */
    public void soon() {
        clock.execute(this::tick);
    }

    @Override
    public void stop() {
        clock.shutdownNow();
    }

    private void tick() {
        try {
            round.run();
        } catch (IOException | Fault notNow) {
            LOG.info("offers wait: {}", notNow.getMessage());
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            // whatever leaves this method would end the clock for good
            LOG.error("offers wait", e);
        }
    }
}

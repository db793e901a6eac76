package sala.mirror.sync;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.mirror.identity.Host;
import sala.mirror.progress.Progress;
import sala.node.NodeRole;
import sala.node.StartStep;

/**
 * Synchronises a school's node every minute. Nothing of this needs to survive a crash, since the next minute comes by
 * itself and goes on where the last one was cut off; so it is no durable job.
 */
@Singleton
public class SyncClock implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(SyncClock.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Host self;
    private final Synchroniser synchroniser;
    private final ScheduledExecutorService clock;
    private final AtomicReference<@Nullable Asked> asked = new AtomicReference<>();

    @Inject
    public SyncClock(Host self, Synchroniser synchroniser, ManagedThreadFactory threads) {
        this.self = self;
        this.synchroniser = synchroniser;
        this.clock = Executors.newSingleThreadScheduledExecutor(threads);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void start() {
        if (self.settings().role() == NodeRole.SCHOOL) {
            // each node at its own second, so that not all come at once when the power is back
            long first = Math.floorMod(self.identity().id().hashCode(), PAUSE.toSeconds());
            clock.scheduleWithFixedDelay(this::tick, first, PAUSE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** Synchronises as soon as nothing else runs, without anybody waiting for it. */
    public void soon() {
        clock.execute(this::tick);
    }

    /** The same with all that a contact has, since somebody wants to know that everything is here. */
    public void now() {
        if (synchroniser.current().isEmpty()) {
            Asked begun = Asked.begun(self.clock().instant());
            asked.set(begun);
            clock.execute(() -> asked.set(whole(begun)));
        }
    }

    /** What came of the last one that somebody asked for; empty when nobody has since the start. */
    public Optional<Asked> asked() {
        return Optional.ofNullable(asked.get());
    }

    private Asked whole(Asked begun) {
        try {
            return begun.ended(synchroniser.run(Progress.SILENT));
        } catch (Fault fault) {
            LOG.info("not synchronised: {}", fault.code());
            return begun.failed(fault.code());
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            LOG.error("not synchronised", e);
            return begun.failed("internal");
        }
    }

    @Override
    public void stop() {
        clock.shutdownNow();
    }

    private void tick() {
        try {
            synchroniser.runIfNeeded();
        } catch (Fault fault) {
            LOG.info("not synchronised: {}", fault.code());
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            // whatever leaves this method would end the clock for good
            LOG.error("not synchronised", e);
        }
    }
}

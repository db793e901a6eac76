package sala.mirror.sync;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.DistrictRefused;
import sala.mirror.district.Lines;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Step;
import sala.mirror.protocol.NodeRefused;
import sala.mirror.protocol.NotFromTheDistrict;
import sala.mirror.root.FollowedRoots;

/** Synchronises this school's node with its district, one synchronisation at a time. */
@Singleton
public class Synchroniser {

    private static final Logger LOG = LoggerFactory.getLogger(Synchroniser.class);

    private final Lines lines;
    private final DistrictLinks links;
    private final Exchange exchange;
    private final FollowedRoots roots;
    private final ReentrantLock running = new ReentrantLock(true);
    private final List<Progress> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger others = new AtomicInteger();
    private volatile @Nullable Step current;

    @Inject
    public Synchroniser(Lines lines, DistrictLinks links, Exchange exchange, FollowedRoots roots) {
        this.roots = roots;
        this.lines = lines;
        this.links = links;
        this.exchange = exchange;
    }

    /**
     * Waits for one that runs, of which the caller hears too, then runs one: what was there when this was called is
     * certainly sent. Called outside a transaction.
     */
    public SyncResult run(Progress progress) {
        listeners.add(progress);
        try {
            running.lock();
            try {
                return runNow(lines.toDistrict().orElseThrow(NotJoined::new), exchange::with);
            } finally {
                running.unlock();
            }
        } finally {
            listeners.remove(progress);
        }
    }

    /** Runs one unless one runs already, this node has no district, or a glance shows that there is nothing to do. */
    public Optional<SyncResult> runIfNeeded() {
        if (links.find().isEmpty() || others.get() > 0 || !running.tryLock()) {
            return Optional.empty();
        }
        try {
            return runWhatIsNeeded();
        } finally {
            running.unlock();
        }
    }

    private Optional<SyncResult> runWhatIsNeeded() {
        DistrictDoor district = lines.toDistrict().orElseThrow(NotJoined::new);
        return switch (exchange.glance(district)) {
            case NOTHING -> {
                links.synchronised();
                yield Optional.empty();
            }
            case CONTENT -> Optional.of(runNow(district, exchange::content));
            case ALL -> Optional.of(runNow(district, exchange::with));
        };
    }

    /**
     * Does other work that brings content. A synchronisation that runs gives way, as soon as it has something to tell:
     * over a satellite it may take days, and somebody stands here with a disk.
     */
    public <T> T instead(Supplier<T> work) {
        others.incrementAndGet();
        try {
            running.lock();
            try {
                return work.get();
            } finally {
                running.unlock();
            }
        } finally {
            others.decrementAndGet();
        }
    }

    /** What the one that runs is at; empty when none runs. */
    public Optional<Step> current() {
        return Optional.ofNullable(current);
    }

    private SyncResult runNow(DistrictDoor district, BiFunction<DistrictDoor, Progress, SyncResult> work) {
        try {
            SyncResult result = believed(district, work);
            links.synchronised();
            return result;
        } catch (GaveWay disk) {
            throw disk;
        } catch (Fault fault) {
            links.failed(fault.code());
            throw fault;
        } catch (RuntimeException broken) {
            links.failed("internal");
            throw broken;
        } finally {
            current = null;
        }
    }

    /** What is not believed, or not taken from us, may be so since the district has another key: its root tells. */
    private SyncResult believed(DistrictDoor district, BiFunction<DistrictDoor, Progress, SyncResult> work) {
        try {
            return work.apply(district, this::tell);
        } catch (NotFromTheDistrict | DistrictRefused stranger) {
            if (!isStrange(stranger) || !hasOtherKey(district)) {
                throw stranger;
            }
            return work.apply(lines.toDistrict().orElseThrow(NotJoined::new), this::tell);
        }
    }

    private static boolean isStrange(Fault fault) {
        return fault instanceof NotFromTheDistrict || NodeRefused.INVALID.equals(fault.code());
    }

    private boolean hasOtherKey(DistrictDoor district) {
        try {
            return roots.follow(district);
        } catch (IOException unreachable) {
            return false;
        }
    }

    private void tell(Step step) {
        if (others.get() > 0) {
            throw new GaveWay();
        }
        current = step;
        listeners.forEach(listener -> tell(listener, step));
    }

    /** Who no longer listens, such as a command that was ended, must not end the work of the others. */
    private void tell(Progress listener, Step step) {
        try {
            listener.at(step);
        } catch (RuntimeException gone) {
            LOG.debug("somebody no longer waits for the synchronisation", gone);
            listeners.remove(listener);
        }
    }
}

package sala.mirror.sync;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.mirror.progress.Progress;

/**
 * Speaks to the district now and then while files come: over a thin line that takes days, in which it would hear
 * nothing of this node, and the node nothing of what it is to do. For one thread.
 */
final class Meanwhile implements Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Meanwhile.class);
    private static final Duration BETWEEN = Duration.ofMinutes(10);

    private final Progress others;
    private final Spoken contact;
    private final long betweenNanos;
    private long spokeAt = System.nanoTime();

    Meanwhile(Progress others, Spoken contact) {
        this(others, contact, BETWEEN);
    }

    Meanwhile(Progress others, Spoken contact, Duration between) {
        this.others = others;
        this.contact = contact;
        this.betweenNanos = between.toNanos();
    }

    /** A contact that may fail. */
    @FunctionalInterface
    interface Spoken {
        void speak() throws IOException;
    }

    @Override
    public void at(Step step) {
        others.at(step);
        if (step.phase() == Phase.CONTENT && System.nanoTime() - spokeAt > betweenNanos) {
            speak();
            spokeAt = System.nanoTime();
        }
    }

    private void speak() {
        try {
            contact.speak();
        } catch (IOException | Fault notNow) {
            LOG.debug("the district does not hear us while files come", notNow);
        }
    }
}

package sala.web.file;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends lines that have taken nothing of an answer for so long that nobody is there any more. */
@Singleton
public class StalledLines {

    private static final Logger LOG = LoggerFactory.getLogger(StalledLines.class);
    private static final Duration LOOK = Duration.ofSeconds(5);

    /** A satellite's line may be cut for a minute by a cloud. */
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("sala.line.patience", 120));

    private final Map<Moving, Seen> watched = new ConcurrentHashMap<>();
    private final Clock clock;
    private final ScheduledExecutorService looks;

    @Inject
    public StalledLines(Clock clock, ManagedThreadFactory threads) {
        this(clock, (ThreadFactory) threads);
        looks.scheduleWithFixedDelay(this::lookWithoutEnd, LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
    }

    StalledLines(Clock clock, ThreadFactory threads) {
        this.clock = clock;
        this.looks = Executors.newSingleThreadScheduledExecutor(threads);
    }

    /** An answer on its way. */
    interface Moving {

        /** Grows with what the line takes. */
        long moved();

        /** Ends the line. */
        void cut();
    }

    void watch(Moving answer) {
        watched.put(answer, new Seen(answer.moved(), clock.instant()));
    }

    void forget(Moving answer) {
        watched.remove(answer);
    }

    void look() {
        Instant now = clock.instant();
        watched.forEach((answer, seen) -> {
            if (answer.moved() != seen.moved) {
                watched.replace(answer, seen, new Seen(answer.moved(), now));
            } else if (!seen.at.plus(PATIENCE).isAfter(now) && watched.remove(answer, seen)) {
                LOG.debug("a line has taken nothing since {}", seen.at);
                answer.cut();
            }
        });
    }

    @PreDestroy
    void stop() {
        looks.shutdownNow();
    }

    private void lookWithoutEnd() {
        try {
            look();
        } catch (RuntimeException e) {
            // whatever leaves this method would end the looking for good
            LOG.error("lines were not looked at", e);
        }
    }

    /** How much had been taken, and when that was seen first. */
    private record Seen(long moved, Instant at) {}
}

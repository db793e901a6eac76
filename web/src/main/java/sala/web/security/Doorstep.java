package sala.web.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import sala.fault.Throttled;

/**
 * Who came to which door lately. Kept in memory, and for the addresses that came last: it spares the node work, and
 * guards no secret. Wrong passwords are counted in {@code sala.signin}.
 */
@Singleton
public class Doorstep {

    static final int MOST = 10_000;

    private final TimeMeter time;
    private final Map<Caller, Bucket> callers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Caller, Bucket> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    public Doorstep() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    Doorstep(TimeMeter time) {
        this.time = time;
    }

    /** @throws Throttled when the address has come too often */
    void come(String address, Method door, AtMost most) {
        ConsumptionProbe probe = bucket(new Caller(address, door), most).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new Throttled("request.too-often", Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(Caller caller, AtMost most) {
        synchronized (callers) {
            return callers.computeIfAbsent(caller, unknown -> bucket(most.perMinute()));
        }
    }

    private Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Caller(String address, Method door) {}
}

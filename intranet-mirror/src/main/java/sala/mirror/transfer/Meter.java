package sala.mirror.transfer;

import java.time.Duration;
import sala.mirror.profile.Allowance;
import sala.mirror.profile.LineRests;
import sala.mirror.profile.LinkProfile;

/**
 * Counts what comes over the line, and knows how fast it may. Only the thread that hears calls it, but for
 * {@link #bitsPerSecond}.
 */
final class Meter {

    private static final long BETWEEN_NANOS = 5_000_000_000L;

    /** What is sent a second time is on the line, too. */
    private static final double FIRST_TIME = 0.97;

    /** Of what is allowed; a line that brings less is itself the limit. */
    private static final double FULL = 0.8;

    private final Allowance allowance;
    private long came;
    private long cameSinceLook;
    private long lookedAt = System.nanoTime();
    private boolean paused;
    private boolean shared;
    private volatile long allowed;

    Meter(Allowance allowance) {
        this.allowance = allowance;
        look();
    }

    void came(long bytes) {
        came += bytes;
        cameSinceLook += bytes;
    }

    /** Something came past the line. */
    void cameNear() {
        shared = true;
    }

    /**
     * @param near whether there is something to do for which the line is not needed
     * @return whether anything may come over the line now
     * @throws LineRests when nothing may come at all
     */
    boolean tick(boolean near) {
        if (System.nanoTime() - lookedAt > BETWEEN_NANOS) {
            look();
        }
        if (allowed == 0 && (!near || paused)) {
            throw new LineRests();
        }
        return allowed > 0;
    }

    /** Writes down what has come. */
    void note() {
        if (came > 0) {
            allowance.used(came);
            came = 0;
        }
    }

    private void look() {
        note();
        measure(Duration.ofNanos(System.nanoTime() - lookedAt));
        allowed = allowance.bitsPerSecond();
        paused = allowance.paused().isPresent();
        lookedAt = System.nanoTime();
        cameSinceLook = 0;
        shared = false;
    }

    /** A line that is away says nothing of what it carries, nor does one that has little to do beside neighbours. */
    private void measure(Duration time) {
        double bitsPerSecond = cameSinceLook * Byte.SIZE * 1e3 / Math.max(1, time.toMillis());
        if (cameSinceLook > 0 && !shared && bitsPerSecond < FULL * allowed) {
            allowance.measured(cameSinceLook, time);
        }
    }

    /** Whether it may not come as fast as the line goes. */
    boolean isLimited() {
        return allowed != LinkProfile.NO_LIMIT;
    }

    /** For each of so many streams; 0 for as fast as the line goes. */
    long bitsPerSecond(int streams) {
        return isLimited() ? Math.max(1, (long) (allowed * FIRST_TIME / streams)) : 0;
    }
}

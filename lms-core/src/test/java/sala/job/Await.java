package sala.job;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens on other threads; the test's own limit of time ends it. */
final class Await {

    private Await() {}

    static void until(Callable<Boolean> condition) {
        try {
            while (!condition.call()) {
                LockSupport.parkNanos(20_000_000);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

package sala.media.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures what the programs cost that this process starts, by looking at them every few milliseconds: a sandbox does
 * not pass on what was used within it.
 */
final class Meter {

    private static final long BETWEEN = 10;

    private final Map<Long, Duration> used = new ConcurrentHashMap<>();
    private volatile boolean running = true;

    private Meter() {}

    /** Does the work, and tells what it cost. */
    static Cost of(Work work) throws IOException {
        Meter meter = new Meter();
        Thread looking = new Thread(meter::look, "meter");
        looking.setDaemon(true);
        looking.start();
        long begun = System.nanoTime();
        try {
            work.run();
        } finally {
            meter.running = false;
        }
        double cpu = meter.used.values().stream().mapToLong(Duration::toMillis).sum() / 1000.0;
        return new Cost((System.nanoTime() - begun) / 1e9, cpu);
    }

    private void look() {
        try {
            while (running) {
                ProcessHandle.current().descendants().forEach(this::look);
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(ProcessHandle program) {
        program.info().totalCpuDuration().ifPresent(cpu -> used.put(program.pid(), cpu));
    }

    /** What is measured. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }
}

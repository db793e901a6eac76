package sala.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A kind of work that does what a test wants, and remembers its runs. */
final class TestWork implements JobType {

    private final String name;
    private final int atOnce;
    private final Function<JobRun, Fate> work;
    private final AtomicInteger running = new AtomicInteger();
    private final List<Integer> runningTogether = new CopyOnWriteArrayList<>();

    private volatile boolean givenUp;

    TestWork(String name, int atOnce, Function<JobRun, Fate> work) {
        this.name = name;
        this.atOnce = atOnce;
        this.work = work;
    }

    /** Holds on until the semaphore lets it go, or until it is told to stop. */
    static Fate hold(JobRun run, Semaphore gate) {
        try {
            while (!run.cancelled()) {
                if (gate.tryAcquire(100, TimeUnit.MILLISECONDS)) {
                    return Fate.done();
                }
            }
            return Fate.retry("told to stop");
        } catch (InterruptedException e) {
            return Fate.retry("interrupted");
        }
    }

    boolean wasGivenUp() {
        return givenUp;
    }

    @Override
    public void gaveUp(JobRun run) {
        givenUp = true;
    }

    int runs() {
        return runningTogether.size();
    }

    int mostAtOnce() {
        return runningTogether.stream().mapToInt(n -> n).max().orElse(0);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int atOnce() {
        return atOnce;
    }

    @Override
    public Fate run(JobRun run) {
        runningTogether.add(running.incrementAndGet());
        try {
            return work.apply(run);
        } finally {
            running.decrementAndGet();
        }
    }
}

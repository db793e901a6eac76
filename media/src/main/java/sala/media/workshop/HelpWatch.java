package sala.media.workshop;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sala.media.transcode.Company;
import sala.media.transcode.Watch;

/** Looks on while this machine helps: whether it is still wanted is asked every other second. */
final class HelpWatch implements Watch {

    private static final long BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(2);

    private final BooleanSupplier unwanted;
    private final Consumer<Path> keep;
    private final Company company;
    private boolean stop;
    private boolean helped;
    private long next = System.nanoTime();

    HelpWatch(BooleanSupplier unwanted, Consumer<Path> keep, Company company) {
        this.unwanted = unwanted;
        this.keep = keep;
        this.company = company;
    }

    @Override
    public void progress(double done, @Nullable Duration left) {
        // whoever encodes the whole tells it
    }

    @Override
    public synchronized void finished(Path part) {
        keep.accept(part);
        helped = true;
    }

    /** Whether anything was made. */
    synchronized boolean helped() {
        return helped;
    }

    @Override
    public Company company() {
        return company;
    }

    @Override
    public synchronized boolean cancelled() {
        long now = System.nanoTime();
        if (!stop && now - next >= 0) {
            next = now + BETWEEN_LOOKS;
            stop = unwanted.getAsBoolean();
        }
        return stop;
    }
}

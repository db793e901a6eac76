package sala.child;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * One run of a program that says nothing worth hearing, from its start to its end, which comes by itself or is brought
 * about.
 */
public final class ChildRun {

    private static final int LOOK_MILLIS = 200;

    /** Asking for the work of all processes is some work itself. */
    private static final int LOOKS_AT_WORK = 5;

    private final ChildPrograms children;
    private final ChildCommand command;

    public ChildRun(ChildPrograms children, ChildCommand command) {
        this.children = children;
        this.command = command;
    }

    /**
     * Starts the program and waits. Nothing of it is left afterwards.
     *
     * @param work of processors that it may use up
     * @param longest by the clock
     * @param unwanted asked now and then; the program is ended when it says so
     * @return its exit code; empty when it was ended, by that or because the time was up
     */
    public Optional<Integer> await(Duration work, Duration longest, BooleanSupplier unwanted) throws IOException {
        Process process = children.start(command);
        long begun = System.nanoTime();
        try {
            for (int look = 1; !process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS); look++) {
                drain(process.getInputStream());
                drain(process.getErrorStream());
                if (unwanted.getAsBoolean()
                        || System.nanoTime() - begun > longest.toNanos()
                        || look % LOOKS_AT_WORK == 0 && worked(process).compareTo(work) > 0) {
                    return Optional.empty();
                }
            }
            return Optional.of(process.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a program", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** How long processors were at it and at all that it has started. */
    private static Duration worked(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Nobody listens, but it must not wait for somebody who does. */
    private static void drain(InputStream said) throws IOException {
        said.skipNBytes(said.available());
    }
}

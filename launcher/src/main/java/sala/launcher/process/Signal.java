package sala.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** A signal of the operating system, sent to the very process that is meant or to none. */
public enum Signal {
    INT,
    TERM,
    QUIT,
    KILL;

    private static final Duration STEP = Duration.ofMillis(50);

    /** Does nothing when the process is gone. */
    public void sendTo(ProcessIdentity process) {
        if (!process.alive()) {
            return;
        }
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name() + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends the signal and waits; a process that outlasts the patience is killed. */
    public void end(ProcessIdentity process, Duration patience) {
        sendTo(process);
        if (!endsWithin(process, patience)) {
            KILL.sendTo(process);
            endsWithin(process, patience);
        }
    }

    private static boolean endsWithin(ProcessIdentity process, Duration patience) {
        for (Deadline deadline = Deadline.in(patience); process.alive() && !deadline.isOver(); ) {
            Pause.of(STEP);
        }
        return !process.alive();
    }
}

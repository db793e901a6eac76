package sala.usage;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/**
 * As Linux tells it, also through restarts of this program and while a laptop sleeps; elsewhere since this program
 * started.
 */
@Singleton
public class MachineUptime implements Uptime {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Path SECONDS = Path.of("/proc/uptime");
    private static final double MILLIS = 1000;

    private static final UUID THIS_START = UUID.randomUUID();
    private static final long STARTED = System.nanoTime();

    @Override
    public Moment now() {
        try {
            UUID boot = UUID.fromString(Files.readString(BOOT).strip());
            double seconds = Double.parseDouble(Files.readString(SECONDS).split(" ", 2)[0]);
            return new Moment(boot, Duration.ofMillis(Math.round(seconds * MILLIS)));
        } catch (IOException | IllegalArgumentException notLinux) {
            return new Moment(THIS_START, Duration.ofNanos(System.nanoTime() - STARTED));
        }
    }
}

package sala.launcher.bench.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sala.launcher.Trouble;
import sala.launcher.process.Deadline;
import sala.launcher.process.Pause;

/** The emulated line between the two places. */
final class Line implements AutoCloseable {

    static final String NET = "10.77.61";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process emulator;

    private Line(Process emulator) {
        this.emulator = emulator;
    }

    /** Why there can be none on this machine; empty when there can. */
    static Optional<String> missing(Path emulator) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Optional.of("network namespaces need root");
        }
        if (!Files.exists(Path.of("/dev/net/tun")) || !Programs.isHere("ip") || !Programs.isHere("python3")) {
            return Optional.of("the emulator needs /dev/net/tun, iproute2 and python3");
        }
        return Files.isReadable(emulator)
                ? Optional.empty()
                : Optional.of("the emulator of lines is not at " + emulator + "; name it with --emulator");
    }

    /** Lays it between the two places; returns when packets pass. */
    static Line lay(Path script, Profile profile) {
        List<String> command =
                new ArrayList<>(List.of("python3", script.toString(), Place.DISTRICT.name(), Place.SCHOOL.name()));
        command.addAll(profile.arguments());
        command.addAll(List.of("--net", NET));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Line line = new Line(process);
            line.await();
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await() {
        List<String> look = Place.SCHOOL.within("cat", "/sys/class/net/wan0/statistics/tx_bytes");
        for (Deadline deadline = Deadline.in(PATIENCE); !deadline.isOver(); Pause.of(Duration.ofMillis(100))) {
            if (Programs.ended(look).status() == 0) {
                return;
            }
        }
        close();
        throw new Trouble("the emulated line did not come up");
    }

    @Override
    public void close() {
        emulator.destroy();
        emulator.onExit().join();
    }
}

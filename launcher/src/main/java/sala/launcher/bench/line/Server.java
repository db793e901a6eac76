package sala.launcher.bench.line;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import sala.launcher.Trouble;
import sala.launcher.distribution.Distribution;
import sala.launcher.process.Deadline;
import sala.launcher.process.Pause;

/** A node of the product at a place: the same program that schools run. */
final class Server implements AutoCloseable {

    private static final Duration STARTED = Duration.ofMinutes(4);
    private static final Duration STOPPED = Duration.ofSeconds(60);

    private static final long KILOBYTE = 1024;

    private final Place place;
    private final Path data;
    private final int port;
    private final List<String> run;
    private Process process;

    /** @param how more words of the command that runs it */
    Server(Place place, Path data, int port, String... how) {
        this.place = place;
        this.data = data;
        this.port = port;
        this.run = new ArrayList<>(List.of("run", "--port", Integer.toString(port)));
        this.run.addAll(List.of(how));
        this.process = begin();
        await();
    }

    /** Where the other place finds it. */
    String address() {
        return "http://" + place.address() + ":" + port;
    }

    Path data() {
        return data;
    }

    /** Bytes that the largest of its processes has had in memory, heap and all else. */
    long mostMemory() {
        return process.descendants()
                .map(part -> Path.of("/proc", Long.toString(part.pid()), "status"))
                .mapToLong(Server::mostMemory)
                .max()
                .orElse(0);
    }

    private static long mostMemory(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    /** Bytes of all files that it keeps. */
    long stored() {
        try (Stream<Path> files = Files.walk(data.resolve("blobs"))) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power cut does. */
    void cutPower() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** After its power was cut; returns when it answers. */
    void startAgain() {
        process = begin();
        await();
    }

    /** Runs a command of the program for this node's data. */
    Programs.Ended command(String... words) {
        return Programs.ended(sala(List.of(words)));
    }

    private Process begin() {
        try {
            return new ProcessBuilder(sala(run))
                    .redirectErrorStream(true)
                    .redirectOutput(output().toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> sala(List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Distribution.here().home().resolve("bin/sala").toString());
        command.addAll(words);
        command.addAll(List.of("--data", data.toString()));
        return place.within(command);
    }

    private void await() {
        for (Deadline deadline = Deadline.in(STARTED); !deadline.isOver(); Pause.of(Duration.ofMillis(500))) {
            if (said().contains("Ctrl-C stops it.")) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
        }
        throw new Trouble("the node at " + place.name() + " did not start: " + said());
    }

    private String said() {
        try {
            return Files.readString(output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path output() {
        return data.resolveSibling(data.getFileName() + ".out");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(STOPPED.toSeconds(), TimeUnit.SECONDS)
                .exceptionally(late -> {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    return process;
                })
                .join();
    }
}

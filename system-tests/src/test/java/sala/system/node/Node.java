package sala.system.node;

import static sala.testkit.Eventually.eventually;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A node as its keeper handles it: one data folder, one port, started and stopped by the command. */
public final class Node implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final String READY = "Sala is ready";

    /** For whoever writes a test: nodes are left running at the end, and the next run goes on with them. */
    private static final boolean GO_ON = Boolean.getBoolean("sala.test.go-on");

    private final String name;
    private final int port;
    private final List<String> wishes;
    private final Map<String, String> environment;
    private final Path data;
    private @Nullable ProcessHandle process;

    private Node(String name, int port, List<String> wishes, Map<String, String> environment) {
        this.name = name;
        this.port = port;
        this.wishes = wishes;
        this.environment = environment;
        this.data = GO_ON ? Folders.kept(name) : Folders.fresh(name);
        this.process = GO_ON ? runningIn(data) : null;
    }

    /** A node that has never run. */
    public static Node fresh(String name, int port, String... wishes) {
        return new Node(name, port, List.of(wishes), Map.of());
    }

    /** The same, with these settings in the environment of its command. */
    public Node with(Map<String, String> settings) {
        return new Node(name, port, wishes, settings);
    }

    /** Starts it and waits until it answers. */
    public Node start() {
        if (isRunning()) {
            return this;
        }
        int before = console().length();
        Process started = Command.start(arguments(), environment, Folders.log(name));
        process = started.toHandle();
        eventually(
                name + " to be ready; it said: " + Folders.log(name),
                START,
                () -> console().substring(before).contains(READY) || !started.isAlive());
        if (!started.isAlive()) {
            throw new AssertionError(name + " did not start:\n" + console().substring(before));
        }
        return this;
    }

    /** Stops it as Ctrl-C does, and waits until nothing of it runs. */
    public void stop() {
        List<ProcessHandle> all = processes().toList();
        running().destroy();
        eventually(name + " to stop", STOP, () -> all.stream().noneMatch(ProcessHandle::isAlive));
        process = null;
    }

    /**
     * Ends the processes whose command line has this in it at once, as {@code kill -9} does, and waits until the node's
     * command has ended too. What else of it runs is left alone.
     */
    public void kill(String program) {
        processes().filter(one -> commandOf(one).contains(program)).forEach(ProcessHandle::destroyForcibly);
        eventually(name + " to end after a kill of " + program, STOP, () -> !running()
                .isAlive());
        process = null;
    }

    /** Every process of this node, the command's own first. */
    public Stream<ProcessHandle> processes() {
        ProcessHandle running = running();
        return Stream.concat(Stream.of(running), running.descendants());
    }

    /** Memory in use by all of it, in bytes. */
    public long residentBytes() {
        return processes().mapToLong(Memory::residentBytes).sum();
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Runs a command on this node's folder, to its end. */
    public Command.Said command(Duration most, String... words) {
        return begin(words).end(most);
    }

    /** Starts a command on this node's folder. */
    public Command begin(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--data", data.toString()));
        return Command.startWith(environment, line);
    }

    /** Where its pages are. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public Path data() {
        return data;
    }

    /** What it wrote to its console since it was made. */
    public String console() {
        return Folders.text(Folders.log(name));
    }

    @Override
    public void close() {
        if (isRunning() && !GO_ON) {
            stop();
        }
    }

    private List<String> arguments() {
        List<String> all = new ArrayList<>(List.of("run", "--port", String.valueOf(port), "--data", data.toString()));
        all.addAll(wishes);
        return all;
    }

    private ProcessHandle running() {
        return Objects.requireNonNull(process, name + " does not run");
    }

    private static @Nullable ProcessHandle runningIn(Path data) {
        return ProcessHandle.allProcesses()
                .filter(handle -> commandOf(handle).contains("sala.launcher"))
                .filter(handle -> commandOf(handle).contains(data + " "))
                .findFirst()
                .orElse(null);
    }

    private static String commandOf(ProcessHandle handle) {
        return handle.info().commandLine().orElse("");
    }
}

package sala.child;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.node.StartStep;

/**
 * Starts programs that end with the server, however it ends: by the kernel's parent-death signal where {@code setpriv}
 * is installed, else by notes that the next start reads.
 *
 * <p>The kernel sends that signal when the <em>thread</em> that started the child ends. So all children are started by
 * one thread that lives as long as this object, whoever asks. Safe for many threads.
 */
@Singleton
public class ChildPrograms implements StartStep, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChildPrograms.class);

    /** More than it takes to start one. */
    private static final long LAST_START_SECONDS = 5;

    private final ChildRecords records;
    private final ChildMark mark;
    private final Wrapper wrapper = new Wrapper();
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService spawner = Executors.newSingleThreadExecutor(ChildPrograms::spawnerThread);

    @Inject
    public ChildPrograms(NodeSettings settings) {
        this(settings.data().resolve("run").resolve("children"));
    }

    /** @param folder for notes about running children; nobody else writes there */
    public ChildPrograms(Path folder) {
        this.records = new ChildRecords(folder);
        this.mark = new ChildMark(folder);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean isFor(NodeRole role) {
        return true;
    }

    /** Ends what a crash of the last run may have left behind. */
    @Override
    public void start() {
        LOG.info(
                hides()
                        ? "Child programs run in bubblewrap: without network, and with the files of their task alone"
                        : "Child programs run within limits but without a sandbox: bubblewrap is not installed, or"
                                + " this system has no namespaces for it");
        int ended = records.sweep() + mark.sweep();
        if (ended > 0) {
            LOG.warn("Ended {} programs that the last run left behind", ended);
        }
    }

    /** Whether children end with the server at once, rather than at its next start. */
    public boolean tiesLives() {
        return wrapper.tiesLives();
    }

    /** Whether children see only what they are given, and no network. */
    public boolean hides() {
        return wrapper.hides();
    }

    /**
     * Starts a program at low priority, with nothing on its standard input. The caller reads its output and waits for
     * it.
     */
    public Process start(ChildCommand command) throws IOException {
        return start(command, builder -> builder.redirectInput(Redirect.from(new File("/dev/null"))));
    }

    /** The same for one that is spoken with; what it says on its standard error is not heard. */
    public Process converse(ChildCommand command) throws IOException {
        return start(command, builder -> builder.redirectError(Redirect.DISCARD));
    }

    private Process start(ChildCommand command, UnaryOperator<ProcessBuilder> streams) throws IOException {
        try {
            return spawner.submit(() -> spawn(command, streams)).get();
        } catch (ExecutionException e) {
            throw new IOException("cannot start " + command.arguments().get(0), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting a program", e);
        } catch (RejectedExecutionException e) {
            throw new IOException("the server is stopping", e);
        }
    }

    private Process spawn(ChildCommand command, UnaryOperator<ProcessBuilder> streams) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(wrapper.wrap(command))
                .directory(command.folder().toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(Set.of("PATH"));
        environment.putAll(command.environment());
        environment.put(ChildMark.NAME, mark.value());
        Process child = streams.apply(builder).start();
        running.add(child);
        records.write(child.toHandle());
        child.onExit().thenAccept(this::forget);
        return child;
    }

    private void forget(Process child) {
        running.remove(child);
        records.remove(child.pid());
    }

    @Override
    public void stop() {
        close();
    }

    /** Ends all children, with all that they have started, and the one that is just being started. */
    @Override
    public void close() {
        spawner.shutdown();
        try {
            boolean unused = spawner.awaitTermination(LAST_START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.forEach(ChildPrograms::end);
    }

    /** A sandbox that is ended before it is built leaves what it started behind. */
    private static void end(Process child) {
        List<ProcessHandle> started = child.descendants().toList();
        child.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private static Thread spawnerThread(Runnable work) {
        Thread thread = new Thread(work, "child-programs");
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        return thread;
    }
}

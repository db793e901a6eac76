package sala.node;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts this node step by step, and stops it in the reverse order. Called by {@code web}'s context listener. */
@Singleton
public class NodeStart {

    private static final Logger LOG = LoggerFactory.getLogger(NodeStart.class);

    private final List<StartStep> steps;
    private final Consumer<String> note;
    private final Deque<StartStep> started = new ArrayDeque<>();
    private boolean begun;
    private volatile boolean complete;
    private volatile @Nullable Failure failure;

    @Inject
    public NodeStart(Instance<StartStep> steps, NodeSettings settings) {
        this(
                steps.stream().filter(step -> step.isFor(settings.role())).toList(),
                new StartNote(settings.data())::write);
    }

    /** @param note is told how far the start is, for those who cannot ask yet */
    NodeStart(List<StartStep> steps, Consumer<String> note) {
        this.note = note;
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(StartStep::order)).toList();
    }

    /**
     * Runs the steps, once; a second call does nothing. A step that fails ends the start: the steps after it rely on
     * it. Does not throw, so that the readiness check can say what is wrong.
     */
    public synchronized void start() {
        if (begun) {
            return;
        }
        begun = true;
        complete = steps.stream().allMatch(this::start);
        if (complete) {
            note.accept("complete");
        }
    }

    /** Stops what was started, last first. */
    public synchronized void stop() {
        complete = false;
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    /** Whether every step has been taken. */
    public boolean complete() {
        return complete;
    }

    /** The step that failed, if one did. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    private boolean start(StartStep step) {
        try {
            note.accept("at " + name(step));
            step.start();
            started.push(step);
            return true;
        } catch (RuntimeException e) {
            LOG.error("The node cannot start: {}", name(step), e);
            failure = new Failure(name(step), e);
            note.accept("failed " + name(step) + ": " + e.getMessage());
            return false;
        }
    }

    private static void stop(StartStep step) {
        try {
            step.stop();
        } catch (RuntimeException e) {
            LOG.warn("{} did not stop cleanly", name(step), e);
        }
    }

    private static String name(StartStep step) {
        return step.getClass().getSimpleName();
    }

    /**
     * What kept the node from starting.
     *
     * @param step the class of the step
     */
    public record Failure(String step, RuntimeException cause) {}
}

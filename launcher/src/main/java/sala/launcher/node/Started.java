package sala.launcher.node;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import sala.launcher.Trouble;
import sala.launcher.process.Child;
import sala.launcher.process.Part;

/** What has been started, to be stopped once and in the opposite order; from then on nothing more is started. */
final class Started {
    private final Deque<Part> parts = new ArrayDeque<>();
    private boolean stopped;

    synchronized <T extends Part> T start(Supplier<T> starter) {
        if (stopped) {
            throw new Trouble("stopped while starting");
        }
        T part = starter.get();
        parts.push(part);
        return part;
    }

    synchronized List<Child> processes() {
        return parts.stream().flatMap(Part::process).toList();
    }

    synchronized void stop() {
        stopped = true;
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
    }
}

package sala.launcher.node;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import sala.launcher.Trouble;
import sala.launcher.process.Child;

/** Waits for the end of a node that runs. */
public final class Watch {
    private final CompletableFuture<?> firstEnd;

    Watch(List<Child> processes) {
        firstEnd = CompletableFuture.anyOf(processes.stream().map(Child::end).toArray(CompletableFuture[]::new));
    }

    /** Returns only by throwing: a node's processes never end by themselves when all is well. */
    public void untilOneEnds() {
        firstEnd.join();
        throw new Trouble("a process of the node has ended unexpectedly; see the folder logs");
    }
}

package sala.mirror.node;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import sala.mirror.progress.Progress;

/** Stands for the end of the process: nothing catches it on its way. */
public final class EndOfProcess extends Error {

    private static final long serialVersionUID = 1L;

    private EndOfProcess() {}

    public static EndOfProcess now() {
        return new EndOfProcess();
    }

    /** Whether the work died at this step of its progress, counted from 0, before it was done. */
    public static boolean atStep(int step, Consumer<Progress> work) {
        AtomicInteger steps = new AtomicInteger();
        try {
            work.accept(at -> {
                if (steps.getAndIncrement() == step) {
                    throw new EndOfProcess();
                }
            });
            return false;
        } catch (EndOfProcess dead) {
            return true;
        }
    }
}

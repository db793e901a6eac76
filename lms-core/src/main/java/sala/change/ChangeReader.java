package sala.change;

import java.util.List;
import java.util.Set;

/**
 * Somebody who follows the change log with a cursor of its own. A CDI bean; called by one thread at a time, some
 * hundreds of milliseconds after a commit, in log order, also for what happened while the node was down.
 */
public interface ChangeReader {

    /** The name of the cursor; stable, since the place in the log is kept under it. */
    String name();

    /** The kinds to hear of. */
    Set<String> kinds();

    /**
     * Takes a batch. The cursor moves on only when this returns normally, so the same changes may come again after a
     * crash: taking them twice must be harmless. Called outside a transaction.
     */
    void take(List<Change> changes);
}

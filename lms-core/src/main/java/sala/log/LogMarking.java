package sala.log;

import jakarta.inject.Singleton;
import java.util.logging.Handler;
import java.util.logging.Logger;
import sala.node.NodeRole;
import sala.node.StartStep;

/** Puts the marks on all lines of the server while the application runs, those of other libraries included. */
@Singleton
public class LogMarking implements StartStep {

    private static final int BEFORE_ALL_THAT_LOGS = -10;

    private final Logger root = Logger.getLogger("");
    private final Handler marking = new LineMarker();

    @Override
    public int order() {
        return BEFORE_ALL_THAT_LOGS;
    }

    @Override
    public boolean isFor(NodeRole role) {
        return true;
    }

    /** First among the handlers. The others move behind it one by one, so that no line is lost meanwhile. */
    @Override
    public void start() {
        Handler[] others = root.getHandlers();
        root.addHandler(marking);
        for (Handler other : others) {
            root.addHandler(other);
            root.removeHandler(other);
        }
    }

    @Override
    public void stop() {
        root.removeHandler(marking);
    }
}

package sala.usage;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** All who want to hear of statements of other nodes. */
@Singleton
public class StatementListeners {

    private final List<StatementListener> all;

    @Inject
    public StatementListeners(Instance<StatementListener> listeners) {
        this(listeners.stream().toList());
    }

    public StatementListeners(List<StatementListener> listeners) {
        all = List.copyOf(listeners);
    }

    /** In the caller's transaction. */
    public void tell(List<Statement> arrived) {
        arrived.forEach(statement -> all.forEach(listener -> listener.arrived(statement)));
    }
}

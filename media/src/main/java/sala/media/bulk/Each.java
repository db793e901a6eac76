package sala.media.bulk;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import sala.fault.Fault;
import sala.fault.Stale;
import sala.media.item.MediaItems;

/** Does something with one after the other; what is refused for one does not keep it from the next. */
final class Each {

    private final Function<UUID, String> title;

    Each(Function<UUID, String> title) {
        this.title = title;
    }

    <T> Outcome of(List<T> things, Function<T, UUID> id, Consumer<T> work) {
        int done = 0;
        List<Outcome.Refused> refused = new ArrayList<>();
        for (T thing : things) {
            try {
                work.accept(thing);
                done++;
            } catch (RuntimeException thrown) {
                Fault fault = fault(thrown).orElseThrow(() -> thrown);
                UUID item = id.apply(thing);
                refused.add(new Outcome.Refused(item, title.apply(item), fault.code(), fault.arguments()));
            }
        }
        return new Outcome(done, refused);
    }

    /** Containers wrap what beans throw. */
    private static Optional<Fault> fault(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Fault fault) {
                return Optional.of(fault);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new Stale(MediaItems.KIND));
            }
        }
        return Optional.empty();
    }
}

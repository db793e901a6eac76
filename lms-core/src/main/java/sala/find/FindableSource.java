package sala.find;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Tells search the present state of one kind of thing. A CDI bean. */
public interface FindableSource {

    /** The kind under which the change log speaks of these things. */
    String kind();

    /** Empty when the thing is gone or is to be found by nobody. */
    Optional<Findable> find(UUID id);

    /** Names every thing of this kind, without holding them all in memory; for building an index anew. */
    void each(Consumer<UUID> use);
}

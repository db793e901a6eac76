package sala.activity;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All types of activity of this node: those of the core's neighbours and of every plugin. */
@Singleton
public class ActivityTypes {

    private final Map<String, ActivityType> byName = new TreeMap<>();

    @Inject
    public ActivityTypes(@Any Instance<ActivityType> types) {
        this((Iterable<ActivityType>) types);
    }

    public ActivityTypes(Iterable<? extends ActivityType> types) {
        types.forEach(type -> {
            if (byName.put(type.name(), type) != null) {
                throw new IllegalStateException("two activity types are called " + type.name());
            }
        });
    }

    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /** @throws UnknownActivityType when no plugin knows it */
    public ActivityType get(String name) {
        return find(name).orElseThrow(() -> new UnknownActivityType(name));
    }

    /** Empty when no plugin knows it, as after a plugin was taken out. */
    public Optional<ActivityType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}

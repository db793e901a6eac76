package sala.search.feed;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.find.Findable;
import sala.find.FindableSource;

/** Everybody who has things to find, by kind. */
@Singleton
public class FindableSources {

    private final Map<String, FindableSource> byKind;

    @Inject
    public FindableSources(Instance<FindableSource> sources) {
        this(sources.stream());
    }

    FindableSources(Stream<FindableSource> sources) {
        byKind = sources.collect(Collectors.toUnmodifiableMap(FindableSource::kind, Function.identity()));
    }

    Set<String> kinds() {
        return byKind.keySet();
    }

    Collection<FindableSource> all() {
        return byKind.values();
    }

    /** Empty also when nobody knows the kind any more. */
    Optional<Findable> find(String kind, UUID id) {
        return Optional.ofNullable(byKind.get(kind)).flatMap(source -> source.find(id));
    }
}

package sala.mirror.offer;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sala.offer.OfferRefused;
import sala.offer.OfferSource;

/** All kinds of things that can be offered. */
@Singleton
public class OfferSources {

    private final Map<String, OfferSource> byKind;

    @Inject
    public OfferSources(@Any Instance<OfferSource> sources) {
        this(sources.stream().toList());
    }

    public OfferSources(List<OfferSource> sources) {
        byKind = sources.stream().collect(Collectors.toUnmodifiableMap(OfferSource::kind, Function.identity()));
    }

    /** @throws OfferRefused when this node knows no such kind */
    OfferSource of(String kind) {
        OfferSource source = byKind.get(kind);
        if (source == null) {
            throw OfferRefused.unreadable();
        }
        return source;
    }

    Collection<OfferSource> all() {
        return byKind.values();
    }

    Set<String> kinds() {
        return byKind.keySet();
    }
}

package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import sala.node.HealthProbe;
import sala.search.lucene.SearchIndex;

/** Whether people can search at the moment. */
@Singleton
public class IndexProbe implements HealthProbe {

    private final SearchIndex index;

    @Inject
    public IndexProbe(SearchIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public Optional<String> complaint() {
        return index.complaint();
    }
}

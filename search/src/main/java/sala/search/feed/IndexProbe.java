package sala.search.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import sala.node.HealthProbe;
import sala.node.NodeRole;
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

    /** A worker keeps no index. */
    @Override
    public boolean isFor(NodeRole role) {
        return role != NodeRole.WORKER;
    }

    @Override
    public Optional<String> complaint() {
        return index.complaint();
    }
}

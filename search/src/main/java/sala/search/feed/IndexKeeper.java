package sala.search.feed;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.find.FindableSource;
import sala.node.StartStep;
import sala.search.lucene.SearchIndex;

/**
 * Opens the index when the node starts, and builds it anew, beside the one that answers, whenever it is missing,
 * damaged or of an older program.
 */
@Singleton
public class IndexKeeper implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int BEFORE_THE_READERS = 25;
    private static final int SECONDS_BETWEEN_LOOKS = 5;

    private final SearchIndex index;
    private final IndexFeed feed;
    private final FindableSources sources;
    private final ThreadFactory threads;
    private final CountDownLatch stopping = new CountDownLatch(1);

    @Inject
    public IndexKeeper(SearchIndex index, IndexFeed feed, FindableSources sources, ManagedThreadFactory threads) {
        this(index, feed, sources, (ThreadFactory) threads);
    }

    IndexKeeper(SearchIndex index, IndexFeed feed, FindableSources sources, ThreadFactory threads) {
        this.index = index;
        this.feed = feed;
        this.sources = sources;
        this.threads = threads;
    }

    @Override
    public int order() {
        return BEFORE_THE_READERS;
    }

    @Override
    public void start() {
        index.open();
        threads.newThread(this::keep).start();
    }

    @Override
    public void stop() {
        stopping.countDown();
        index.close();
    }

    private void keep() {
        index.verify();
        try {
            do {
                look();
            } while (!stopping.await(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A build that fails is tried again at the next look. */
    private void look() {
        try {
            if (stopping.getCount() > 0 && index.needsBuilding()) {
                build();
            }
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError failure) {
            LOG.warn("the search index could not be built; trying again", failure);
        }
    }

    void build() {
        LOG.info("building the search index");
        index.beginBuilding();
        for (FindableSource source : sources.all()) {
            source.each(id -> feed.refresh(source.kind(), id));
        }
        index.finishBuilding();
        LOG.info("the search index is built");
    }
}

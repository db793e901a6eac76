package sala.search.asked;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.access.Actor;

/** Tells what was searched for. When that cannot be kept, as on a full disk, searching goes on without. */
@Singleton
public class AskedQuietly {

    private static final Logger LOG = LoggerFactory.getLogger(AskedQuietly.class);

    private final AskedSearches asked;

    @Inject
    public AskedQuietly(AskedSearches asked) {
        this.asked = asked;
    }

    /** @param found how many hits there were, of all kinds */
    public void made(Actor actor, String words, long found) {
        try {
            asked.made(actor, words, found);
        } catch (RuntimeException notKept) {
            LOG.warn("what was searched for is not counted", notKept);
        }
    }
}

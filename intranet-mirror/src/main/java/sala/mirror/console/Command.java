package sala.mirror.console;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sala.mirror.care.Doing;

/**
 * Something that a node was told to do.
 *
 * @param told when the node heard of it, null before
 * @param done when the node said that it has done it or begun with it, null before
 * @param ended of long work when the node was through, null before
 */
public record Command(
        long number,
        Doing what,
        Instant asked,
        @Nullable Instant told,
        @Nullable Instant done,
        @Nullable Instant ended) {

    /** Whether it can be taken back as if it had never been asked for. */
    public boolean isUnheard() {
        return told == null;
    }

    /** Whether it says whether files may come. */
    public boolean stops() {
        return what == Doing.PAUSE || what == Doing.GO_ON;
    }

    /** Whether the node has still to say that it has done it. */
    public boolean isOpen() {
        return done == null || what == Doing.VERIFY && ended == null;
    }
}

package sala.media.ffmpeg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import sala.media.ladder.Chunk;
import sala.media.transcode.Cancelled;
import sala.media.transcode.Watch;

/** Goes through the chunks of a lesson of which other machines may do some: those come last, and are waited for. */
final class ChunkRound {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Watch watch;

    ChunkRound(Watch watch) {
        this.watch = watch;
    }

    /** @param make false when somebody else is at the chunk */
    void through(List<Chunk> chunks, Predicate<Chunk> make) {
        Deque<Chunk> left = new ArrayDeque<>(chunks);
        int others = 0;
        while (!left.isEmpty()) {
            Chunk chunk = left.removeFirst();
            if (make.test(chunk)) {
                others = 0;
            } else {
                left.addLast(chunk);
                others++;
            }
            if (others > 0 && others >= left.size()) {
                awaitOthers();
                others = 0;
            }
        }
    }

    private void awaitOthers() {
        if (watch.cancelled()) {
            throw new Cancelled();
        }
        LockSupport.parkNanos(BETWEEN_LOOKS);
    }
}

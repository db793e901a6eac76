package sala.mirror.coming;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sala.blob.Hash;

/** Looks, while files come, whether somebody has asked to have some of them first. For one thread. */
public final class Precedence {

    private static final Duration BETWEEN = Duration.ofSeconds(3);

    private final ComingFiles files;
    private long asked;
    private long lookedAt = System.nanoTime() - BETWEEN.toNanos();

    public Precedence(ComingFiles files) {
        this.files = files;
    }

    /** What is to come first from now on; empty when that is as it was. */
    public Optional<List<Hash>> news() {
        if (System.nanoTime() - lookedAt < BETWEEN.toNanos()) {
            return Optional.empty();
        }
        lookedAt = System.nanoTime();
        long now = files.asked();
        boolean changed = now != asked;
        asked = now;
        return changed ? Optional.of(files.first()) : Optional.empty();
    }
}

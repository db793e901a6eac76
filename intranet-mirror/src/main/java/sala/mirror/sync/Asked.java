package sala.mirror.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A synchronisation that somebody asked for, for who wants to know what came of it.
 *
 * @param result null while it runs, and when it failed
 * @param fault the code of why it failed; null when it did not
 */
public record Asked(Instant at, @Nullable SyncResult result, @Nullable String fault) {

    static Asked begun(Instant at) {
        return new Asked(at, null, null);
    }

    Asked ended(SyncResult with) {
        return new Asked(at, with, null);
    }

    Asked failed(String code) {
        return new Asked(at, null, code);
    }

    public boolean isRunning() {
        return result == null && fault == null;
    }
}

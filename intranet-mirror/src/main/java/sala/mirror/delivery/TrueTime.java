package sala.mirror.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.mirror.batch.Boot;
import sala.mirror.batch.Told;
import sala.usage.Arrived;
import sala.usage.Statement;

/** Finds out when something happened whose clock was wrong: from when that machine's run began by our own clock. */
final class TrueTime {

    /** Nobody's clock is nearer, and no report asks for more. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final Map<UUID, Instant> began = new HashMap<>();
    private final Instant now;

    TrueTime(List<Boot> boots, Instant now) {
        this.now = now;
        boots.stream().filter(boot -> boot.began() != null).forEach(boot -> began.put(boot.id(), boot.began()));
    }

    Arrived of(Told told) {
        Statement said = told.statement();
        Instant at = notOfTheFuture(corrected(said.at(), told.when()));
        boolean estimated = !at.equals(said.at());
        return new Arrived(estimated ? new Statement(said.id(), at, said.body()) : said, estimated);
    }

    private Instant corrected(Instant said, Told.@Nullable When when) {
        if (when == null) {
            return said;
        }
        Instant boot = began.get(when.boot());
        if (boot == null) {
            return said;
        }
        Duration off = Duration.between(when.clock(), boot.plus(when.since()));
        return off.abs().compareTo(TOLERANCE) > 0 ? said.plus(off) : said;
    }

    private Instant notOfTheFuture(Instant at) {
        return at.isAfter(now.plus(TOLERANCE)) ? now : at;
    }
}

package sala.web.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import sala.account.FirstPassword;

/**
 * A first password on its way to the one page that shows it, to whoever made it and nobody else. Never written down:
 * after a restart another one is made.
 */
@Singleton
public class ShownOnce {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    public ShownOnce(Clock clock) {
        this.clock = clock;
    }

    void keep(UUID session, UUID person, FirstPassword password) {
        Instant now = clock.instant();
        kept.values().removeIf(old -> old.until().isBefore(now));
        kept.put(new Key(session, person), new Kept(password, now.plus(KEPT)));
    }

    /** Once; empty the second time, and for everybody else. */
    Optional<FirstPassword> take(UUID session, UUID person) {
        Instant now = clock.instant();
        return Optional.ofNullable(kept.remove(new Key(session, person)))
                .filter(found -> found.until().isAfter(now))
                .map(Kept::password);
    }

    private record Key(UUID session, UUID person) {}

    private record Kept(FirstPassword password, Instant until) {}
}

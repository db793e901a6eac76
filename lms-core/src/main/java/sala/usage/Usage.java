package sala.usage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much something was used in a time: by people on their own, and {@linkplain Together by classes before one
 * screen}.
 *
 * @param key of the school, class or item its id (of an item of another program its IRI), of a subject its name; null
 *     where statements do not say
 * @param pupils different ones who did anything on their own
 * @param teachers different ones of the staff of schools who did anything, such as playing something before a class
 * @param watched how long videos ran for people on their own, and before classes whose pupils nobody ticked
 * @param attempts finished ones, at quizzes and the like
 * @param meanScore of those attempts, from 0 to 1; null when there is no score
 * @param last when somebody last did something; null when nobody did
 * @param together what classes did in class sessions, which is in none of the other numbers but those of teachers
 */
public record Usage(
        @Nullable String key,
        long pupils,
        long teachers,
        Duration watched,
        long attempts,
        @Nullable Double meanScore,
        @Nullable Instant last,
        Together together) {

    /**
     * What classes watched before one screen, with their teacher.
     *
     * @param sessions how often
     * @param pupils different ones who were there
     * @param watched how long that was for all of them: ten pupils before one screen for a minute are ten minutes
     */
    public record Together(long sessions, long pupils, Duration watched) {

        public static final Together NONE = new Together(0, 0, Duration.ZERO);
    }

    /** The key as an id, where it is one. */
    public Optional<UUID> id() {
        try {
            return Optional.ofNullable(key).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

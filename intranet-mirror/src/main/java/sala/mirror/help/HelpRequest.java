package sala.mirror.help;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at a school asked the district for.
 *
 * @param by the name of who asked
 * @param heard when the district had it, null before
 * @param answer null before there is one
 */
public record HelpRequest(
        UUID id, String by, Instant at, String words, @Nullable Instant heard, @Nullable Answer answer) {

    /** What the district says. */
    public record Answer(String words, String by, Instant at) {}
}

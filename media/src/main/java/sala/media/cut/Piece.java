package sala.media.cut;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A part of a file.
 *
 * @param file whose name is not looked at
 */
public record Piece(Path file, Duration from, Duration to) {

    public Duration length() {
        return to.minus(from);
    }
}

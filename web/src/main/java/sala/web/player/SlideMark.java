package sala.web.player;

import java.time.Duration;

/**
 * A slide of a lesson, as a place to go to.
 *
 * @param address of its picture
 */
public record SlideMark(Duration at, String address, int width, int height) {

    public double seconds() {
        return at.toMillis() / 1000.0;
    }
}

package sala.search;

import java.time.Duration;
import java.util.Arrays;

/** How long something plays, as one chooses a recording: for a few minutes, for a part of a lesson, for all of it. */
public enum LengthBand {
    UP_TO_5(5),
    UP_TO_15(15),
    UP_TO_30(30),
    LONGER(Long.MAX_VALUE);

    private final long minutes;

    LengthBand(long minutes) {
        this.minutes = minutes;
    }

    public static LengthBand of(Duration length) {
        return Arrays.stream(values())
                .filter(band -> band == LONGER || length.compareTo(Duration.ofMinutes(band.minutes)) <= 0)
                .findFirst()
                .orElse(LONGER);
    }
}

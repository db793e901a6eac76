package sala.media.recording;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.timetable.Airing;

/**
 * A lesson of the timetable that was recorded, wholly or in part.
 *
 * @param item what was made of it; null when nothing was
 * @param lacking how much of it no recording holds
 */
public record Part(Airing airing, PartState state, @Nullable UUID item, Duration lacking) {}

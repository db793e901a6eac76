package sala.media.ladder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a lesson that is encoded by itself, so that whoever is interrupted loses no more than that. It begins where
 * a segment begins.
 *
 * @param segments how many; null for the last one, which goes on to the end
 */
public record Chunk(int number, int firstSegment, @Nullable Integer segments) {

    /** All of a lesson at once. */
    public static final List<Chunk> WHOLE = List.of(new Chunk(0, 0, null));

    /**
     * Cuts a lesson into chunks of about this length; the last one may be half as long again.
     *
     * @param segmentSeconds how long a segment plays
     */
    public static List<Chunk> of(Duration lesson, Duration each, double segmentSeconds) {
        int perChunk = (int) Math.max(1, Math.round(each.toMillis() / 1000.0 / segmentSeconds));
        long count = Math.max(1, Math.round(lesson.toMillis() / 1000.0 / (perChunk * segmentSeconds)));
        List<Chunk> chunks = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            chunks.add(new Chunk(number, number * perChunk, number == count - 1 ? null : perChunk));
        }
        return chunks;
    }

    public boolean isWhole() {
        return number == 0 && segments == null;
    }

    /** Where it begins in the lesson. */
    public double from(double segmentSeconds) {
        return firstSegment * segmentSeconds;
    }

    /** How long it is, in a lesson of this length. */
    public double seconds(double segmentSeconds, double lesson) {
        return segments == null ? Math.max(0, lesson - from(segmentSeconds)) : segments * segmentSeconds;
    }
}

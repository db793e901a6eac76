package sala.media.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.timetable.Channel;

/**
 * A file of television in a watched folder.
 *
 * @param place the file as {@link sala.media.disk.walk.RawPath} writes it
 * @param channel null while nobody knows
 * @param named when it begins by the recorder's clock; null while nobody knows
 * @param offset by how much the recorder's clock is ahead of the true time
 * @param length zero before it was looked at
 * @param reason why it waits or failed: a stable code; empty otherwise
 */
public record Recording(
        UUID id,
        String place,
        String name,
        Print print,
        RecordingState state,
        String reason,
        @Nullable Channel channel,
        @Nullable Instant named,
        Duration offset,
        Duration length,
        @Nullable String hash,
        Instant seen) {

    /** The word of URLs. */
    public static final String KIND = "recording";

    /** Whether it is known of what time on which channel it is. */
    public boolean isPlaced() {
        return channel != null && named != null;
    }

    /** When it begins, truly; null while nobody knows. */
    public @Nullable Instant starts() {
        return named == null ? null : named.minus(offset);
    }

    /** When it ends, truly; null while nobody knows. */
    public @Nullable Instant ends() {
        Instant starts = starts();
        return starts == null ? null : starts.plus(length);
    }

    /** By what a file is known without reading it. */
    public record Print(long bytes, Instant modified) {}
}

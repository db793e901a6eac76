package sala.web.recording;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.recording.Part;
import sala.media.recording.Recording;
import sala.media.recording.Recordings.OnIt;
import sala.media.timetable.Channel;

/**
 * A recording as programs get it.
 *
 * @param state growing, unnamed, waiting, cutting, done, duplicate, failed or left_out
 * @param reason why it waits or failed, as a stable code
 */
public record RecordingAnswer(
        UUID id,
        String name,
        String state,
        @Nullable String reason,
        @Nullable String channel,
        @Nullable Instant starts,
        @Nullable Instant ends,
        List<Lesson> lessons) {

    static RecordingAnswer of(Recording recording, List<OnIt> on) {
        Channel channel = recording.channel();
        return new RecordingAnswer(
                recording.id(),
                recording.name(),
                recording.state().name().toLowerCase(Locale.ROOT),
                recording.reason().isEmpty() ? null : recording.reason(),
                channel == null ? null : channel.name(),
                recording.starts(),
                recording.ends(),
                on.stream().map(RecordingAnswer::lesson).toList());
    }

    private static Lesson lesson(OnIt on) {
        Part part = on.part().orElse(null);
        return new Lesson(
                on.airing().id(),
                on.airing().topic().title(),
                part == null ? "open" : part.state().name().toLowerCase(Locale.ROOT),
                part == null ? null : part.item(),
                part == null ? 0 : part.lacking().toSeconds());
    }

    /**
     * A lesson on it.
     *
     * @param state open, waiting, done or missing
     * @param lackingSeconds of it that no recording holds
     */
    public record Lesson(UUID airing, String title, String state, @Nullable UUID item, long lackingSeconds) {}
}

package sala.media.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.job.Job;
import sala.media.look.LessonProfile;

/**
 * A recording in the queue of the encoder.
 *
 * @param school null for the office's own
 * @param watchable whether it can be watched already in its lowest quality
 * @param bytes of the file that was sent
 * @param anew as which kind of lesson it is encoded again, while it plays as it was; null for the first time
 * @param needed when a lesson of the timetable needs it, which made it urgent; null where that is not so
 * @param machine on which it is being encoded; null while it waits
 */
public record QueuedItem(
        UUID item,
        String title,
        @Nullable UUID school,
        boolean watchable,
        long bytes,
        @Nullable LessonProfile anew,
        @Nullable Instant needed,
        @Nullable String machine,
        Job job) {}

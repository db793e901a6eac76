package sala.web.recording;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.media.recording.Recording;
import sala.media.recording.Recordings;
import sala.paging.Page;

/**
 * Recordings as their list shows them.
 *
 * @param lessons how many each gave
 * @param folders that are watched
 */
public record RecordingList(
        RecordingShow show, Page<Recording> page, Map<UUID, Long> lessons, List<Recordings.Folder> folders) {

    public long lessons(Recording recording) {
        return lessons.getOrDefault(recording.id(), 0L);
    }
}

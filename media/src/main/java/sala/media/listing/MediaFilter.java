package sala.media.listing;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.media.item.MediaKind;
import sala.school.Grade;
import sala.school.SubjectGroup;

/**
 * Which items a list is to show; null or empty means all.
 *
 * @param words a part of the title
 */
public record MediaFilter(
        String words,
        Set<MediaKind> kinds,
        @Nullable SubjectGroup subject,
        @Nullable Grade grade,
        @Nullable Stage stage,
        @Nullable UUID owner) {

    public static final MediaFilter ALL = new MediaFilter("", Set.of(), null, null, null, null);

    /** What somebody waits for: work on the files, or a decision. */
    public enum Stage {
        IN_PROGRESS,
        FAILED,
        DRAFT,
        SUBMITTED,
        APPROVED,
        PUBLISHED,
        WITHDRAWN
    }
}
